import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completions } from '@/components/journal/editor/completion';
import { cleanHashtag, cleanTheme, labelsOf, tokensOf } from '@/components/journal/editor/tokens';

const KNOWN = ['boundaries', 'Being found', 'Café talk', 'crowd of peers', 'MentalHealthChat'].map(
  (name, at) => ({ name, count: 10 - at }),
);

describe('completing a label', () => {
  it.each([
    ['b', ['boundaries', 'Being found']],
    ['BOUND', ['boundaries']],
    ['cafe', ['Café talk']],
    ['pe', ['crowd of peers']],
    ['c', ['Café talk', 'crowd of peers', 'MentalHealthChat']],
    ['heal', ['MentalHealthChat']],
    ['ound', []],
    ['[', []],
  ])('of %s offers %j', (typed, offered) => {
    expect(completions(typed, KNOWN, [])).toEqual(offered);
  });

  it('offers the most used before anything is typed, and none that is chosen', () => {
    expect(completions('', KNOWN, ['Boundaries', 'cafe talk'])).toEqual([
      'Being found',
      'crowd of peers',
      'MentalHealthChat',
    ]);
  });

  it('offers no more than can be looked over', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ name: `theme ${at}`, count: 1 }));
    expect(completions('th', many, [])).toHaveLength(8);
  });
});

describe('labels that are typed', () => {
  it('count from the first letter', () => {
    expect(labelsOf({ chosen: ['one'], typed: ' tw' }, cleanTheme)).toEqual(['one', 'tw']);
    expect(tokensOf(['one', 'tw'], ' tw', cleanTheme)).toEqual({ chosen: ['one'], typed: ' tw' });
  });

  it('are not there twice', () => {
    expect(labelsOf({ chosen: ['Café'], typed: 'cafe' }, cleanTheme)).toEqual(['Café']);
    expect(tokensOf(['Café'], 'cafe', cleanTheme)).toEqual({ chosen: ['Café'], typed: 'cafe' });
  });

  it('are forgotten in the field once they are undone', () => {
    expect(tokensOf(['one'], 'two', cleanTheme)).toEqual({ chosen: ['one'], typed: '' });
  });

  it('are told apart again from what the entry has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.lorem({ maxCount: 2 })), fc.lorem(), (chosen, typed) => {
        const clean = chosen.map(cleanTheme);
        const labels = labelsOf({ chosen: clean, typed }, cleanTheme);
        expect(tokensOf(labels, typed, cleanTheme)).toEqual({ chosen: clean, typed });
      }),
    );
  });

  it.each([
    ['#MHchat', 'MHchat'],
    [' # mh chat ', 'mhchat'],
    ['#', ''],
  ])('a hashtag typed as “%s” is “%s”', (typed, name) => {
    expect(cleanHashtag(typed)).toBe(name);
  });
});
