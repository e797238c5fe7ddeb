import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '@/locales/en.yml';
import { inWords, inWordsWithTime } from '@/components/ui/dates';
import { liveIn } from '@/utils/words/locale';
import { plural, speak } from '@/utils/words/words';

const browserIn = (language: string) => {
  fakeBrowser.i18n.getUILanguage = () => language;
};

afterEach(() => {
  speak(english);
  liveIn(null);
  browserIn('en-GB');
});

describe('a date', () => {
  it('is written as people write it where they live', () => {
    liveIn('UK');
    expect(inWords('2026-11-22')).toBe('22 November 2026');
    liveIn('US');
    expect(inWords('2026-11-22')).toBe('November 22, 2026');
  });

  it('is British for English in a browser that does not say where it is', () => {
    browserIn('en-US');
    expect(inWords('2026-11-22')).toBe('22 November 2026');
    browserIn('en-CA');
    expect(inWords('2026-11-22')).toBe('November 22, 2026');
  });

  it('is a day of the reader’s, and a time by their clock', () => {
    const at = new Date(2026, 10, 22, 9, 5).toISOString();
    expect(inWordsWithTime(at)).toBe('22 November 2026 at 09:05');
  });

  it('is in the language of the words where the browser has no dates in it', () => {
    const { supportedLocalesOf } = Intl.DateTimeFormat;
    Intl.DateTimeFormat.supportedLocalesOf = () => [];
    try {
      speak({
        ...english,
        'language.tag': 'cy',
        'dates.months': english['dates.months']?.replace('November', 'Tachwedd') ?? '',
      });
      expect(inWords('2026-11-22')).toBe('22 Tachwedd 2026');
    } finally {
      Intl.DateTimeFormat.supportedLocalesOf = supportedLocalesOf;
    }
  });
});

describe('how many', () => {
  const welsh = {
    ...english,
    'language.tag': 'cy',
    'ui.full.zero': 'dim {count}',
    'ui.full.two': 'dau {count}',
    'ui.full.few': 'tri {count}',
    'ui.full.many': 'chwech {count}',
    'ui.full.other': 'eraill {count}',
  };

  it('is said in each form the language has', () => {
    speak(welsh);
    expect([0, 2, 3, 6, 8].map((count) => plural('ui.full', count))).toEqual([
      'dim 0',
      'dau 2',
      'tri 3',
      'chwech 6',
      'eraill 8',
    ]);
  });

  it('is written in figures as the language writes them', () => {
    expect(plural('ui.full', 10_000)).toContain('10,000');
  });
});
