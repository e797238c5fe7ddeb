import { describe, expect, test } from 'vitest';
import { platformFor } from '@/utils/platforms';
import type { PageKind } from '@/utils/platforms';
import { xPlatform } from '@/utils/platforms/x';
import { permalinkTo, profileAt, statusAt } from '@/utils/platforms/x/paths';
import { openPage } from './open-page';

const KINDS: readonly (readonly [path: string, kind: PageKind])[] = [
  ['/', 'home'],
  ['/home', 'home'],
  ['/home/', 'home'],
  ['/HOME', 'home'],
  ['/home?lang=ar#top', 'home'],
  ['/wren_nights/status/2001', 'thread'],
  ['/wren_nights/status/2001/', 'thread'],
  ['/wren_nights/status/2001?s=20&t=abc', 'thread'],
  ['/wren_nights/status/2001/photo/1', 'thread'],
  ['/wren_nights/status/2001/video/1', 'thread'],
  ['/wren_nights/status/2001/mediaviewer', 'thread'],
  ['/wren_nights/status/2001/quotes', 'thread'],
  ['/wren_nights/status/2001/retweets', 'thread'],
  ['/wren_nights/status/2001/reposts', 'thread'],
  ['/wren_nights/status/2001/likes', 'thread'],
  ['/wren_nights/status/2001/analytics', 'thread'],
  ['/wren_nights/status/2001/history', 'thread'],
  ['/wren_nights/article/2001', 'thread'],
  ['/i/status/2001', 'thread'],
  ['/i/web/status/2001', 'thread'],
  ['/wren_nights/status/not-a-number', 'other'],
  ['/wren_nights/status', 'other'],
  ['/home/status/2001', 'other'],
  ['/wren_nights', 'profile'],
  ['/wren_nights/', 'profile'],
  ['/Twenty_Characters_aa', 'profile'],
  ['/wren_nights/with_replies', 'profile'],
  ['/wren_nights/media', 'profile'],
  ['/wren_nights/likes', 'profile'],
  ['/wren_nights/highlights', 'profile'],
  ['/wren_nights/articles', 'profile'],
  ['/wren_nights/affiliates', 'profile'],
  ['/wren_nights/superfollows', 'profile'],
  ['/wren_nights/followers', 'profile'],
  ['/wren_nights/following', 'profile'],
  ['/wren_nights/verified_followers', 'profile'],
  ['/wren_nights/followers_you_follow', 'profile'],
  ['/wren_nights/creator-subscriptions/subscriptions', 'profile'],
  // Handles that begin with a reserved word, or that are a property of every object.
  ['/homebody', 'profile'],
  ['/searching_far', 'profile'],
  ['/messages_lost', 'profile'],
  ['/i_am_invented', 'profile'],
  ['/settingsun', 'profile'],
  ['/tosca', 'profile'],
  ['/constructor', 'profile'],
  ['/much_too_long_to_be_a_handle', 'other'],
  ['/not-a-handle', 'other'],
  ['/%E0%A4%A', 'other'],
  ['/search?q=sleep', 'search'],
  ['/search?q=%23PeerSupport&f=live', 'search'],
  ['/search-advanced', 'search'],
  ['/explore', 'search'],
  ['/explore/tabs/for-you', 'search'],
  ['/hashtag/PeerSupport', 'hashtag'],
  ['/hashtag/PeerSupport?src=hashtag_click', 'hashtag'],
  ['/hashtag/%E7%9C%A0%E3%82%8A', 'hashtag'],
  ['/hashtag', 'other'],
  ['/notifications', 'notifications'],
  ['/notifications/mentions', 'notifications'],
  ['/i/timeline', 'notifications'],
  ['/messages', 'messages'],
  ['/messages/1-2', 'messages'],
  ['/messages/compose', 'messages'],
  ['/i/chat', 'messages'],
  ['/i/chat/1-2', 'messages'],
  ['/i/chat/requests/1', 'messages'],
  ['/i/chatter', 'other'],
  ['/compose/post', 'compose'],
  ['/compose/tweet', 'compose'],
  ['/compose/post/unsent/drafts', 'compose'],
  ['/compose/post/media', 'compose'],
  ['/compose/post/schedule', 'compose'],
  ['/compose/articles/edit/1', 'compose'],
  ['/i/foundmedia/search', 'compose'],
  ['/intent/post?text=hello', 'compose'],
  ['/intent/tweet?text=hello', 'compose'],
  ['/intent/follow?screen_name=wren_nights', 'other'],
  ['/settings', 'settings'],
  ['/settings/account', 'settings'],
  ['/home/pinned/edit', 'settings'],
  ['/i/lists/1722', 'other'],
  ['/wren_nights/lists', 'other'],
  ['/wren_nights/lists/night-workers', 'other'],
  ['/i/communities/99', 'other'],
  ['/wren_nights/communities', 'other'],
  ['/i/bookmarks', 'other'],
  ['/i/history', 'other'],
  ['/i/grok', 'other'],
  ['/i', 'other'],
  ['/jobs', 'other'],
  ['/account/access', 'other'],
];

describe('the page an address leads to', () => {
  test.each(KINDS)('%s is %s', (path, kind) => {
    const url = new URL(path, 'https://x.com');
    expect(xPlatform.pageKind(url, openPage('', url.href))).toBe(kind);
  });

  test('is the same on all hosts', () => {
    for (const host of ['twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'x.com:8443']) {
      const url = new URL(`https://${host}/wren_nights/status/2001`);
      expect(xPlatform.pageKind(url, openPage('', url.href))).toBe('thread');
    }
  });
});

describe('the network an address belongs to', () => {
  test.each([
    'https://x.com/home',
    'https://x.com:8443/home',
    'https://twitter.com/wren_nights',
    'https://mobile.x.com/',
    'https://mobile.twitter.com/i/chat',
    'https://x.com/tosca',
    'https://x.com/i/flow/setup_profile',
  ])('%s is X', (address) => {
    expect(platformFor(new URL(address))).toBe(xPlatform);
  });

  test.each([
    'https://x.com/tos',
    'https://x.com/tos/en',
    'https://x.com/privacy',
    'https://x.com/login',
    'https://x.com/i/flow/login',
    'https://x.com/i/oauth2/authorize?client_id=1',
    'https://x.com/oauth/authorize',
    'https://x.com/i/tweetdeck',
    'https://help.x.com/',
    'https://notx.com/home',
    'https://x.com.example/home',
    'https://example.org/x.com/home',
    'http://x.com/home',
    'about:blank',
    'file:///home',
  ])('%s is no page of ours', (address) => {
    expect(platformFor(new URL(address))).toBeUndefined();
  });

  test.each(['chrome-extension://abc/rehearsal.html#/home', 'moz-extension://abc/rehearsal.html'])(
    '%s is the practice page',
    (address) => {
      expect(platformFor(new URL(address))?.id).toBe('rehearsal');
    },
  );

  test('no other page of an extension is one', () => {
    expect(platformFor(new URL('chrome-extension://abc/journal.html'))).toBeUndefined();
    expect(platformFor(new URL('https://x.com/rehearsal.html'))?.id).toBe('x');
  });
});

test.each([
  ['/hashtag/PeerSupport?src=hashtag_click', 'PeerSupport'],
  ['/hashtag/%E7%9C%A0%E3%82%8A', '眠り'],
  ['/hashtag/%23PeerSupport', 'PeerSupport'],
  ['/hashtag/%D8%AF%D8%B9%D9%85', 'دعم'],
  ['/search?q=%23PeerSupport&src=hashtag_click', 'PeerSupport'],
  ['/search?q=%23one%20%23two', null],
  ['/search?q=sleep', null],
  ['/hashtag', null],
  ['/wren_nights', null],
])('%s is about the hashtag %s', (path, hashtag) => {
  expect(xPlatform.hashtag(new URL(path, 'https://x.com'))).toBe(hashtag);
});

test.each([
  ['/wren_nights/status/2001', 'wren_nights', '2001', true],
  ['/wren_nights/status/2001/photo/1', 'wren_nights', '2001', false],
  ['/i/status/2001', null, '2001', true],
  ['/i/web/status/2001', null, '2001', true],
  ['https://x.com/wren_nights/status/2001', 'wren_nights', '2001', true],
  ['https://mobile.twitter.com/wren_nights/status/2001?s=20', 'wren_nights', '2001', true],
  ['http://www.twitter.com/wren_nights/statuses/2001', 'wren_nights', '2001', true],
])('%s leads to a post', (href, handle, id, itself) => {
  expect(statusAt(href)).toEqual({ handle, id, itself });
});

test.each([
  null,
  '',
  '//',
  'https://',
  'https://evil.example/wren_nights/status/2001',
  'https://x.com.evil.example/wren_nights/status/2001',
  'ftp://x.com/wren_nights/status/2001',
  '/search/status/2001',
  '/wren_nights/status/12ab',
  '/wren_nights/status/123456789012345678901',
])('%s leads to none', (href) => {
  expect(statusAt(href)).toBeNull();
});

test('a permalink is on the main host, with or without the handle', () => {
  expect(permalinkTo('wren_nights', '2001')).toBe('https://x.com/wren_nights/status/2001');
  expect(permalinkTo(null, '2001')).toBe('https://x.com/i/status/2001');
});

test('a profile is one word that is not reserved, on the site', () => {
  expect(profileAt('/wren_nights')).toBe('wren_nights');
  expect(profileAt('https://twitter.com/wren_nights')).toBe('wren_nights');
  for (const href of ['/home', '/i', '/wren_nights/photo', 'https://t.example/wren_nights', null]) {
    expect(profileAt(href)).toBeNull();
  }
});
