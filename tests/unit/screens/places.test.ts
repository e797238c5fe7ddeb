import { describe, expect, it } from 'vitest';
import { contactAddress, contactName } from '@/components/guidance/contact-address';
import { theCard } from '@/components/guidance/opened';
import {
  bodiesOf,
  cardsOf,
  OTHER_SUBJECTS,
  SITUATION_SUBJECTS,
} from '@/components/guidance/subjects';
import { sourceAddress, sourceName } from '@/components/journal/names';
import { addressOf, placeAt } from '@/components/journal/place';
import type { Place } from '@/components/journal/place';
import { routeOf } from '@/components/rehearsal/route';
import { wantedAt } from '@/components/sidebar/wanted';
import type { Source } from '@/utils/journal/entry';
import { library } from '@/utils/guidance/library';
import { COUNTRIES } from '@/utils/guidance/schema';

const ID = '0192f000-0000-7000-8000-000000000001';
const OTHER_ID = '0192f000-0000-7000-8000-000000000002';

describe('addresses', () => {
  it('of the journal page lead back to the same place', () => {
    const places: Place[] = [
      { at: 'list' },
      { at: 'calendar' },
      { at: 'calendar', on: '2026-11' },
      { at: 'calendar', on: '2026-11-22' },
      { at: 'follow-ups' },
      { at: 'labels' },
      { at: 'unfinished' },
      { at: 'unreadable' },
      { at: 'transfer' },
      { at: 'bin' },
      { at: 'entry', id: ID },
      { at: 'editor', id: ID },
      { at: 'editor', id: ID, draft: OTHER_ID },
    ];
    for (const place of places) expect(placeAt(addressOf(place))).toEqual(place);
    expect(placeAt('#/entry/<script>')).toEqual({ at: 'list' });
    expect(placeAt('#/calendar/2026-13')).toEqual({ at: 'list' });
  });

  it('of the sidebar ask for a card or a question, and for nothing else', () => {
    expect(wantedAt('#card/mute')).toEqual({ open: theCard('mute') });
    expect(wantedAt('#look-up/can%20I%20add%20%23them%3F')).toEqual({
      lookUp: 'can I add #them?',
    });
    for (const hash of ['', '#', '#card/', '#card/<b>', '#ground=dim', '#look-up/%E0%A4%A']) {
      expect(wantedAt(hash)).toBeUndefined();
    }
  });

  it('of the practice page lead home when they lead nowhere', () => {
    expect(routeOf('')).toEqual({ view: 'home' });
    expect(routeOf('#/post')).toEqual({ view: 'home' });
    expect(routeOf('#/hashtag/PeerSupportHour')).toEqual({
      view: 'hashtag',
      tag: 'PeerSupportHour',
    });
  });

  it('of posts captured on the practice page stay inside the extension', () => {
    const source = { platform: 'rehearsal', postedAt: null, hashtags: [] };
    expect(
      sourceAddress({
        ...source,
        permalink: 'https://rehearsal.sidelight.example/wren_nights/107',
      }),
    ).toBe('/rehearsal.html#/post/107');
    expect(sourceAddress({ ...source, permalink: 'https://x.com/a/status/1' })).toBe(
      'https://x.com/a/status/1',
    );
    expect(sourceAddress({ ...source, permalink: null })).toBeUndefined();
  });

  it('that are none of the web are not offered as links', () => {
    const source = { platform: 'x', postedAt: null, hashtags: [] };
    expect(sourceAddress({ ...source, permalink: 'https://[not/a/host' })).toBeUndefined();
  });

  it('of crisis lines can be called, texted or visited', () => {
    expect(contactAddress({ how: 'call', to: '116 123' })).toBe('tel:116123');
    expect(contactAddress({ how: 'text', to: '85258' })).toBe('sms:85258');
    expect(contactAddress({ how: 'text', to: '85258, the word SHOUT' })).toBeUndefined();
    expect(contactName({ how: 'web', to: 'https://www.samaritans.org/help' })).toBe(
      'samaritans.org',
    );
  });
});

describe('the name of a source', () => {
  const source: Source = { platform: 'x', permalink: null, postedAt: null, hashtags: [] };
  const named = (permalink: string, more: Partial<Source> = {}) =>
    sourceName({ ...source, ...more, permalink });

  it('is that of the network whose address it has', () => {
    expect(named('https://x.com/a/status/1', { handle: 'wren_nights' })).toBe(
      'A post on X by @wren_nights',
    );
    expect(named('https://mobile.twitter.com/a/status/1')).toBe('A post on X');
    expect(named('https://www.twitter.com/a/status/1')).toBe('A post on X');
    expect(named('https://rehearsal.sidelight.example/a/1', { platform: 'rehearsal' })).toBe(
      'A post on the practice page',
    );
    expect(sourceName(source)).toBe('A post on X');
  });

  it.each([
    ['https://example.org/x.com/status/1', 'A post at example.org'],
    ['https://x.com@example.org/status/1', 'A post at example.org'],
    ['https://x.com.example.org:8443/status/1', 'A post at x.com.example.org:8443'],
    ['https://notx.com/status/1', 'A post at notx.com'],
    ['https://rehearsal.sidelight.example/a/1', 'A post at rehearsal.sidelight.example'],
  ])('%s is a host, whatever network it is said to be', (permalink, name) => {
    expect(named(permalink)).toBe(name);
  });
});

describe('the list of guidance', () => {
  const slugs = (cards: readonly { slug: string }[]) => cards.map(({ slug }) => slug).sort();

  it('has every card once', () => {
    const shown = [...SITUATION_SUBJECTS, ...OTHER_SUBJECTS].flatMap(cardsOf);
    const { situations, bodies, guides, tips } = library;
    expect(slugs(shown)).toEqual(slugs([...situations, ...bodies, ...guides, ...tips]));
  });

  it('has what every body says once, under its country', () => {
    const shown = COUNTRIES.flatMap(bodiesOf).flatMap(({ cards }) => cards);
    expect(slugs(shown)).toEqual(slugs(library.bodies));
  });
});
