import { describe, expect, test } from 'vitest';
import { platformFor } from '@/utils/platforms';
import type { PageKind } from '@/utils/platforms';
import { rehearsalPlatform } from '@/utils/platforms/rehearsal';
import { focus, only, openPage } from './open-page';

const PAGE = 'chrome-extension://abc/rehearsal.html';

const POST = `<article data-post>
  <span data-author>Wren  Okafor</span> <span data-handle>@wren_nights</span>
  <a data-permalink href="https://rehearsal.sidelight.example/wren_nights/101"><time datetime="2026-11-20T08:05:00Z">2h</time></a>
  <div data-text>A quiet shift.<br>Tea. <a href="#/hashtag/PeerSupport">#PeerSupport</a></div>
</article>`;

const QUOTED = `<div data-quoted><span data-author>Tamsin Vale</span><span data-handle>tamsin_vale9</span><div data-text>A line.</div></div>`;

const COMPOSER =
  '<form data-composer><textarea data-editor>a\nb</textarea><button data-submit>Post</button></form>';

const open = (html: string, hash = ''): Document => openPage(html, PAGE + hash);

const readOnly = (html: string): ReturnType<typeof rehearsalPlatform.readPost> =>
  rehearsalPlatform.readPost(only(open(html), 'article'));

describe('the practice page', () => {
  test.each<[string, PageKind, string | null]>([
    ['', 'home', null],
    ['#/home', 'home', null],
    ['#/post/101', 'thread', null],
    ['#/profile/wren_nights', 'profile', null],
    ['#/hashtag/PeerSupport', 'hashtag', 'PeerSupport'],
    ['#/hashtag/%E7%9C%A0%E3%82%8A', 'hashtag', '眠り'],
    ['#/search', 'search', null],
    ['#/notifications', 'notifications', null],
    ['#/messages', 'messages', null],
    ['#/messages/tamsin_vale9', 'messages', null],
    ['#/compose', 'compose', null],
    ['#/settings', 'settings', null],
    ['#/constructor', 'other', null],
  ])('%s is %s', (hash, kind, hashtag) => {
    const url = new URL(PAGE + hash);
    expect(platformFor(url)).toBe(rehearsalPlatform);
    expect(rehearsalPlatform.pageKind(url, open('', hash))).toBe(kind);
    expect(rehearsalPlatform.hashtag(url)).toBe(hashtag);
  });

  test('has posts that are read as a whole', () => {
    const [post, ...more] = rehearsalPlatform.posts(open(POST));
    expect(more).toEqual([]);
    expect(rehearsalPlatform.readPost(post!)).toEqual({
      permalink: 'https://rehearsal.sidelight.example/wren_nights/101',
      author: 'Wren Okafor',
      handle: 'wren_nights',
      time: '2026-11-20T08:05:00.000Z',
      text: 'A quiet shift.\nTea. #PeerSupport',
      truncated: false,
      hashtags: ['PeerSupport'],
      missing: [],
    });
  });

  test('has quoted and shortened posts', () => {
    const html = POST.replace(
      '<div data-text>',
      `${QUOTED}<button data-truncated></button><div data-text>`,
    );
    expect(readOnly(html)).toMatchObject({
      author: 'Wren Okafor',
      text: 'A quiet shift.\nTea. #PeerSupport',
      truncated: true,
      quoted: { author: 'Tamsin Vale', handle: 'tamsin_vale9', text: 'A line.' },
    });
  });

  test('has posts that lack everything', () => {
    expect(readOnly('<article data-post></article>')).toEqual({
      permalink: null,
      author: null,
      handle: null,
      time: null,
      text: '',
      truncated: false,
      hashtags: [],
      missing: ['permalink', 'author', 'time', 'text'],
    });
    expect(readOnly(POST.replace('https:', 'ftp:')).permalink).toBeNull();
    expect(readOnly(`<article data-post>${QUOTED}</article>`).missing).not.toContain('text');
  });

  test('keeps its messages private', () => {
    expect(rehearsalPlatform.posts(open(POST, '#/messages'))).toEqual([]);
    const html = `<section data-private>${POST}${COMPOSER}</section>`;
    const document = open(html);
    focus(document, 'textarea');
    expect(rehearsalPlatform.posts(document)).toEqual([]);
    expect(rehearsalPlatform.composer(document)).toBeUndefined();
  });

  test('has an inline composer, used while it holds focus', () => {
    const document = open(COMPOSER);
    expect(rehearsalPlatform.composer(document)).toBeUndefined();
    focus(document, 'button');
    expect(rehearsalPlatform.composer(document)?.text()).toBe('a\nb');
    expect(rehearsalPlatform.composer(document)?.submit).toBe(only(document, 'button'));
    expect(rehearsalPlatform.pageKind(new URL(PAGE), document)).toBe('home');
  });

  test('has a composer in a dialog, used while it is open', () => {
    const document = open(
      `${COMPOSER}<div role="dialog">${COMPOSER.replace('a\nb', 'open')}</div>`,
    );
    expect(rehearsalPlatform.composer(document)?.text()).toBe('open');
    expect(rehearsalPlatform.pageKind(new URL(PAGE), document)).toBe('compose');
    only(document, '[role="dialog"]').setAttribute('hidden', '');
    expect(rehearsalPlatform.composer(document)).toBeUndefined();
  });

  test('is in good health', () => {
    const url = new URL(PAGE);
    expect(rehearsalPlatform.health(url, open(POST + COMPOSER))).toMatchObject({
      page: 'ok',
      posts: 'ok',
      composer: 'ok',
    });
    expect(rehearsalPlatform.health(url, open(''))).toMatchObject({ page: 'ok', posts: 'none' });
  });

  test('has room like any other', () => {
    expect(rehearsalPlatform.room(open('<main data-column></main>'), 380).side).toBe('right');
  });

  test('is in Sidelight’s own light, and so has no ground for it to follow', () => {
    const dark = '<html><body style="background-color: black"></body></html>';
    expect(rehearsalPlatform.ground(open(dark))).toBe(null);
  });
});

describe('what a composer on the practice page is for', () => {
  const found = (html: string, hash: string) => {
    const document = open(html, hash);
    focus(document, 'textarea');
    const composer = rehearsalPlatform.composing(document);
    return composer && { kind: composer.kind, answered: composer.answered() };
  };

  test('a post, or in a thread a reply to the post above it', () => {
    expect(found(COMPOSER + POST, '#/home')).toEqual({ kind: 'post', answered: '' });
    expect(found(POST + COMPOSER + QUOTED, '#/post/101')).toEqual({
      kind: 'reply',
      answered: 'A quiet shift.\nTea. #PeerSupport',
    });
  });

  test('a private message, which is for nobody but prompts', () => {
    const html = `<section data-private><p data-text>Theirs.</p>${COMPOSER}</section>`;
    expect(found(html, '#/messages')).toEqual({ kind: 'message', answered: '' });
    const document = open(html, '#/messages');
    focus(document, 'textarea');
    expect(rehearsalPlatform.composer(document)).toBeUndefined();
  });
});
