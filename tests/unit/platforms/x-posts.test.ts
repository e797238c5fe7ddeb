import { describe, expect, test } from 'vitest';
import { xPlatform } from '@/utils/platforms/x';
import { openPage } from './open-page';
import * as x from './x-markup';
import { TAMSIN, WREN } from './x-markup';

/** Permalinks of the posts found. */
function found(html: string, address?: string): (string | null)[] {
  return xPlatform.posts(openPage(html, address)).map((post) => xPlatform.readPost(post).permalink);
}

const linkTo = (id: string): string => `https://x.com/${WREN.handle}/status/${id}`;
const tracked = (html: string): string => `<div data-testid="placementTracking">${html}</div>`;
const advertisement = `<article data-testid="tweet">${x.nameBlock(TAMSIN)}${x.textBlock('Buy a lamp')}</article>`;

describe('the posts of a page', () => {
  test('come in reading order', () => {
    const cells = ['1', '2', '3'].map((id) => x.cell(x.post({ id }))).join('');
    expect(found(x.page({ column: `<section>${cells}</section>` }))).toEqual(
      ['1', '2', '3'].map(linkTo),
    );
  });

  test('are none on a page without any', () => {
    expect(found(x.page({}))).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('leave out advertisements', () => {
    expect(found(tracked(advertisement) + x.post())).toEqual([linkTo('2001')]);
    expect(
      found(tracked(advertisement.replace('</article>', `${x.quote(WREN, 'Hi')}</article>`))),
    ).toEqual([]);
    const within = `<article data-testid="tweet">${x.nameBlock(TAMSIN)}${tracked('video')}</article>`;
    expect(found(within)).toEqual([]);
  });

  test('include people’s own videos, which are tracked as well', () => {
    expect(found(tracked(x.post()))).toEqual([linkTo('2001')]);
    expect(found(x.post({ below: tracked('video') }))).toEqual([linkTo('2001')]);
  });

  test('leave out what a post holds', () => {
    const gone = '<article data-testid="tweet"><span>This post is gone</span></article>';
    expect(found(x.post({ below: gone }))).toEqual([linkTo('2001')]);
  });

  test('leave out notices and shells beside them', () => {
    const notice = `<article data-testid="notification">${x.textBlock('liked your post')}</article>`;
    expect(found(notice + x.post() + '<article>Gone</article>')).toEqual([linkTo('2001')]);
  });

  test('are found by their linked time, should they be renamed', () => {
    const renamed = x.post().replace('data-testid="tweet"', 'data-testid="post"');
    expect(found(`${renamed}<article data-testid="notification">Hello</article>`)).toEqual([
      linkTo('2001'),
    ]);
  });

  test('include the one that is being replied to, in the dialog', () => {
    const layers = x.dialog(x.post({ id: '1' }) + x.composer(x.editor(['']), 'tweetButton'));
    expect(found(x.page({ layers, column: x.post({ id: '2' }) }))).toEqual([
      linkTo('1'),
      linkTo('2'),
    ]);
  });
});

describe('private messages', () => {
  test.each([
    'https://x.com/messages',
    'https://x.com/messages/1-2',
    'https://x.com/i/chat/1-2',
    'https://mobile.twitter.com/messages',
  ])('have no posts: %s', (address) => {
    expect(found(x.post(), address)).toEqual([]);
  });

  test.each([
    'chat-drawer-root',
    'chat-drawer-main',
    'DMDrawer',
    'dm-container',
    'dm-conversation-panel',
    'dm-message-list',
    'DM_timeline',
    'DmActivityContainer',
  ])('open on another page have none either: %s', (testId) => {
    const drawer = `<div data-testid="${testId}"><div>${x.post({ id: '1' })}</div></div>`;
    expect(found(x.page({ column: x.post({ id: '2' }), drawer }))).toEqual([linkTo('2')]);
  });

  test('are not a handle that merely begins like them', () => {
    expect(found(x.post(), 'https://x.com/messages_lost')).toEqual([linkTo('2001')]);
  });
});
