import offers from 'virtual:content/offers';
import { describe, expect, test } from 'vitest';
import { situationsFor } from '@/utils/guidance/worth-a-look';
import { PAGE_KINDS } from '@/utils/platforms/platform';
import type { PageKind } from '@/utils/platforms/platform';
import { situation } from './cards';

const CONTENT = {
  situations: [
    situation({ slug: 'home-1', pages: ['home'] }),
    situation({ slug: 'home-2', pages: ['home'] }),
    situation({ slug: 'home-3', pages: ['home'] }),
    situation({ slug: 'home-4', pages: ['home'] }),
    situation({ slug: 'compose-1', pages: ['compose'] }),
    situation({ slug: 'both', pages: ['home', 'compose'] }),
    situation({ slug: 'writing-safely', pages: ['compose'], safety: true }),
    situation({ slug: 'chat', pages: ['messages'], occasions: ['chat'] }),
    situation({ slug: 'event', pages: ['messages'], occasions: ['event'] }),
  ],
};

function offered(page: PageKind, composing: boolean, hashtags: string[] = [], day = 0): string[] {
  return situationsFor(CONTENT, page, composing, { hashtags, day }).map(({ slug }) => slug);
}

describe('situations worth offering', () => {
  test('fit the page, three at most', () => {
    expect(offered('home', false)).toEqual(['home-1', 'home-2', 'home-3']);
    expect(offered('profile', false)).toEqual([]);
  });

  test('take turns from day to day, each being seen', () => {
    const seen = new Set([0, 1].flatMap((day) => offered('home', false, [], day)));
    expect([...seen].sort()).toEqual(['both', 'home-1', 'home-2', 'home-3', 'home-4']);
  });

  test('begin with those about writing while something is being written', () => {
    expect(offered('home', true)[0]).toBe('both');
    expect(offered('home', true).slice(1).sort()).toEqual(['compose-1', 'writing-safely']);
    expect(offered('compose', true)).toEqual(offered('compose', false));
  });

  test.each(['#MHChat', 'OTalk', 'SWHour', 'WeNurses'])(
    'the hashtag %s offers taking part',
    (tag) => expect(offered('hashtag', false, [tag])).toEqual(['chat']),
  );

  test.each(['#RCPsychCongress', 'MHNR2026', 'WorldMentalHealthDay'])(
    'the hashtag %s offers posting live',
    (tag) => expect(offered('hashtag', false, [tag])).toEqual(['event']),
  );

  test('of suicide begin with writing of it safely, on any day, and only for who writes', () => {
    for (let day = 0; day < 5; day++) {
      expect(offered('home', true, ['#SuicidePrevention'], day)[0]).toBe('writing-safely');
    }
    expect(offered('home', false, ['#SuicidePrevention'])).not.toContain('writing-safely');
  });

  test('of those in the package, each for a kind of page is seen within weeks', () => {
    for (const page of PAGE_KINDS) {
      const seen = new Set<string>();
      for (let day = 0; day < 60; day++) {
        const some = situationsFor(offers, page, false, { hashtags: [], day });
        for (const { slug } of some) seen.add(slug);
      }
      const fitting = offers.situations.filter(({ pages }) => pages.includes(page));
      for (const { slug } of fitting) expect(seen, page).toContain(slug);
    }
  });
});
