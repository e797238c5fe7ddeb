import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf, dayOf, timeAt } from '@/components/journal/editor/days';
import { otherSections, shapeOf } from '@/components/journal/editor/shape';
import { tidy } from '@/components/journal/editor/tidy';
import { partsBetween } from '@/components/journal/versions/compare';
import { emptyContent } from '@/utils/journal/entry';
import { modelOf } from '@/utils/journal/models/catalogue';

const boxes = { form: 'boxes', model: 'gibbs' } as const;

describe('the form of an entry', () => {
  it('is the one that is liked as long as it has none of its own', () => {
    const entry = { ...emptyContent(), body: 'Two lines.' };
    expect(shapeOf(entry, boxes)).toEqual({ form: 'boxes', model: modelOf('driscoll') });
    expect(shapeOf(entry, { form: 'full', model: 'johns' })).toEqual({
      form: 'full',
      model: modelOf('johns'),
    });
    expect(shapeOf(entry, { form: 'full', model: 'unheard-of' }).model?.id).toBe('driscoll');
    expect(shapeOf(entry, { form: 'line', model: 'gibbs' })).toEqual({ form: 'line' });
  });

  it('is the one it was written in', () => {
    const gibbs = { ...emptyContent(), model: 'gibbs', sections: { 'gibbs.feelings': 'Glad.' } };
    expect(shapeOf(gibbs, boxes)).toEqual({ form: 'full', model: modelOf('gibbs') });
    const three = { ...emptyContent(), model: 'driscoll' };
    expect(shapeOf(three, { form: 'line', model: 'gibbs' }).form).toBe('boxes');
    expect(shapeOf(three, { form: 'full', model: 'driscoll' }).form).toBe('full');
  });

  it('is one text where the model or its sections are not known, and shows those by their names', () => {
    const foreign = { ...emptyContent(), model: 'Boud', sections: { 'My heading': 'Words.' } };
    expect(shapeOf(foreign, boxes)).toEqual({ form: 'line' });
    expect(otherSections(foreign, undefined)).toEqual(['My heading']);
    const { model: _model, ...unnamed } = foreign;
    expect(shapeOf(unnamed, boxes)).toEqual({ form: 'line' });
    const mixed = { ...foreign, sections: { ...foreign.sections, 'gibbs.feelings': 'Glad.' } };
    expect(otherSections(mixed, modelOf('gibbs'))).toEqual(['My heading']);
  });
});

describe('what is saved', () => {
  it('has nothing empty in it', () => {
    const untidy = {
      ...emptyContent(),
      body: 'Words.',
      model: 'gibbs',
      sections: { 'gibbs.feelings': ' ' },
      standards: [{ framework: '', code: '' }],
      evidence: [{ name: '', kind: '', note: ' ' }],
      peer: { role: '', discussedAt: '2026-11-22T00:00:00.000Z', learned: '' },
    };
    expect(tidy(untidy)).toEqual({ ...emptyContent(), body: 'Words.' });
  });

  it('has everything that was filled in, and what an import brought', () => {
    const filled = {
      ...emptyContent(),
      model: 'Boud',
      body: 'Words.',
      standards: [{ framework: 'NMC', code: '' }],
      followUps: [{ due: '2026-12-01T00:00:00.000Z', text: '' }],
    };
    expect(tidy(filled)).toEqual(filled);
  });
});

describe('days and times', () => {
  it('are the reader’s own, there and back', () => {
    const minutes = fc.date({
      min: new Date('2013-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(minutes, (date) => {
        date.setSeconds(0, 0);
        const time = date.toISOString();
        expect(timeAt(dayOf(time), clockOf(time))).toBe(time);
      }),
    );
  });

  it('are days alone where no time was given', () => {
    const day = timeAt('2026-11-22', '');
    expect(dayOf(day)).toBe('2026-11-22');
    expect(clockOf(day)).toBe('');
    expect(timeAt('', '20:00')).toBeUndefined();
    expect(dayOf('2026-11-22')).toBe('2026-11-22');
    expect(dayOf('whenever')).toBe('');
  });
});

describe('two versions compared', () => {
  const text = fc.oneof(
    fc.lorem({ maxCount: 12 }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'one\n\ntwo', 'مرحبا بكم هنا', '你好世界', '<b>bold</b> & more'),
  );
  const squeezed = (words: string) => words.replace(/\s+/g, '');

  it('show every word of both', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = partsBetween(before, after);
        const without = (kind: string) =>
          squeezed(parts.map((part) => (part.kind === kind ? '' : part.text)).join(''));
        expect(without('removed')).toBe(squeezed(after));
        expect(without('added')).toBe(squeezed(before));
      }),
    );
  });

  it('go by words', () => {
    expect(partsBetween('I waited a day.', 'I waited a whole night.')).toEqual([
      { kind: 'same', text: 'I waited a ' },
      { kind: 'removed', text: 'day' },
      { kind: 'added', text: 'whole night' },
      { kind: 'same', text: '.' },
    ]);
  });
});
