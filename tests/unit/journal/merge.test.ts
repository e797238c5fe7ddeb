import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContent, isBlank } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';
import { mergeContents } from '@/utils/journal/store/merge';
import { withBody } from './sample';

const base: EntryContent = {
  ...withBody('What I saw.'),
  title: 'A chat',
  themes: ['boundaries'],
  sections: { 'driscoll.what': 'I replied.', 'driscoll.so-what': '' },
};

describe('two wordings made from one', () => {
  it('become one where they do not touch the same field', () => {
    const theirs = { ...base, themes: ['boundaries', 'replies'] };
    const ours = { ...base, title: 'A chat about replies' };
    expect(mergeContents(base, theirs, ours)).toEqual({
      ...base,
      themes: ['boundaries', 'replies'],
      title: 'A chat about replies',
    });
  });

  it('become one where they were written in different boxes', () => {
    const theirs = { ...base, sections: { ...base.sections, 'driscoll.so-what': 'It mattered.' } };
    const ours = { ...base, sections: { ...base.sections, 'driscoll.what': 'I replied twice.' } };
    expect(mergeContents(base, theirs, ours)?.sections).toEqual({
      'driscoll.what': 'I replied twice.',
      'driscoll.so-what': 'It mattered.',
    });
  });

  it('stay two where the same words were changed', () => {
    const theirs = { ...base, body: 'What I saw, and did.' };
    const ours = { ...base, body: 'What I saw then.' };
    expect(mergeContents(base, theirs, ours)).toBeUndefined();
  });

  it('never lose a change: what either changed is in the one, or there are two', () => {
    const part = fc.record(
      {
        title: fc.constantFrom('A chat', 'Another'),
        body: fc.constantFrom('What I saw.', 'More.', ''),
        minutes: fc.integer({ min: 0, max: 2 }),
        themes: fc.constantFrom<string[]>(['boundaries'], []),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(part, part, (one, other) => {
        const theirs = { ...base, ...one };
        const ours = { ...base, ...other };
        const merged = mergeContents(base, theirs, ours);
        if (merged === undefined) return;
        for (const name of Object.keys({ ...one, ...other }) as (keyof EntryContent)[]) {
          const changed = [theirs, ours].filter(
            (content) => JSON.stringify(content[name]) !== JSON.stringify(base[name]),
          );
          for (const content of changed) expect(merged[name]).toEqual(content[name]);
        }
      }),
    );
  });
});

describe('an entry in which nothing is written', () => {
  it('is blank, whatever it is to become', () => {
    expect(isBlank(emptyContent('event'))).toBe(true);
    expect(isBlank({ ...emptyContent(), sections: { 'era.experience': '  ' } })).toBe(true);
  });

  it.each<[string, Partial<EntryContent>]>([
    ['a theme', { themes: ['boundaries'] }],
    ['a day', { startedAt: '2026-11-22T10:00:00.000Z' }],
    ['how it felt', { feelings: 3 }],
    ['a follow-up', { followUps: [{ due: '2026-11-30T00:00:00.000Z', text: '' }] }],
  ])('is not blank with %s', (_what, part) => {
    expect(isBlank({ ...emptyContent(), ...part })).toBe(false);
  });
});
