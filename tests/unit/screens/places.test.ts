import { describe, expect, it } from 'vitest';
import { contactAddress, contactName } from '@/components/guidance/contact-address';
import { grouped } from '@/components/guidance/groups';
import { sourceAddress } from '@/components/journal/names';
import { addressOf, placeAt } from '@/components/journal/place';
import type { Place } from '@/components/journal/place';
import { routeOf } from '@/components/rehearsal/route';
import { library } from '@/utils/guidance/library';

const ID = '0192f000-0000-7000-8000-000000000001';

describe('addresses', () => {
  it('of the journal page lead back to the same place', () => {
    const places: Place[] = [
      { at: 'list' },
      { at: 'bin' },
      { at: 'entry', id: ID },
      { at: 'editor', id: ID },
    ];
    for (const place of places) expect(placeAt(addressOf(place))).toEqual(place);
    expect(placeAt('#/entry/<script>')).toEqual({ at: 'list' });
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

  it('of crisis lines can be called, texted or visited', () => {
    expect(contactAddress({ how: 'call', to: '116 123' })).toBe('tel:116123');
    expect(contactAddress({ how: 'text', to: '85258' })).toBe('sms:85258');
    expect(contactAddress({ how: 'text', to: '85258, the word SHOUT' })).toBeUndefined();
    expect(contactName({ how: 'web', to: 'https://www.samaritans.org/help' })).toBe(
      'samaritans.org',
    );
  });
});

describe('the list of guidance', () => {
  it('has every situation once', () => {
    const shown = grouped(library.situations).flatMap((group) => group.situations);
    expect(shown.map(({ slug }) => slug).sort()).toEqual(
      library.situations.map(({ slug }) => slug).sort(),
    );
  });
});
