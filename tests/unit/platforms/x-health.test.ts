import { describe, expect, test } from 'vitest';
import type { Health } from '@/utils/platforms';
import { xPlatform } from '@/utils/platforms/x';
import { openPage } from './open-page';
import * as x from './x-markup';
import { TAMSIN } from './x-markup';

function health(html: string, address = 'https://x.com/home'): Health {
  return xPlatform.health(new URL(address), openPage(html, address));
}

const TIMELINE = x.page({
  column: x.post({ id: '1' }) + x.post({ id: '2' }) + x.post({ id: '3' }),
});
const PHOTO = '<div data-testid="tweetPhoto"></div>';

describe('health', () => {
  test('is good on a timeline with the inline box', () => {
    const column = x.composer(x.editor(['']), 'tweetButtonInline') + x.post();
    expect(health(x.page({ column }))).toEqual({
      page: 'ok',
      posts: 'ok',
      permalink: 'ok',
      author: 'ok',
      time: 'ok',
      text: 'ok',
      composer: 'ok',
    });
  });

  test('says that there is nothing to read on a page without posts', () => {
    expect(health(x.page({}))).toEqual({
      page: 'ok',
      posts: 'none',
      permalink: 'none',
      author: 'none',
      time: 'none',
      text: 'none',
      composer: 'none',
    });
  });

  test('says so of a page that is not drawn yet', () => {
    expect(health('')).toMatchObject({ page: 'none', posts: 'none' });
  });

  test('finds posts broken where their traces stand in none', () => {
    const renamed = TIMELINE.replaceAll('article', 'section');
    expect(health(renamed)).toMatchObject({ posts: 'broken', author: 'none' });
  });

  test('does not take advertisements for traces', () => {
    const advertisement = `<div data-testid="placementTracking"><article data-testid="tweet">${x.nameBlock(TAMSIN)}${x.textBlock('Buy')}</article></div>`;
    expect(health(x.page({ column: advertisement })).posts).toBe('none');
  });

  test.each([
    ['author', /User-Name/g],
    ['text', /tweetText/g],
    ['time', /datetime/g],
    ['permalink', /\/status\//g],
  ] as const)('finds %s broken, and only that, where no post has it', (part, name) => {
    const found = health(TIMELINE.replaceAll(name, 'renamed'));
    const broken = Object.entries(found).filter(([, state]) => state === 'broken');
    expect(broken).toEqual([[part, 'broken']]);
  });

  test('is good while a single post lacks a part', () => {
    const column = x.post({ datetime: 'unknown' }) + x.post({ text: '' }) + x.post();
    expect(health(x.page({ column }))).toMatchObject({ time: 'ok', text: 'ok' });
  });

  test('does not miss words in pictures', () => {
    const column = x.post({ text: '', below: PHOTO });
    expect(health(x.page({ column })).text).toBe('none');
  });

  test('finds the composer broken where its button has no editor', () => {
    const column = x.composer('<div contenteditable="true"></div>', 'tweetButtonInline');
    expect(health(x.page({ column })).composer).toBe('broken');
  });

  test('finds it broken where one can write on a composing page, and it knows not where', () => {
    const layers = x.dialog('<div role="textbox" contenteditable="true"></div>');
    expect(health(x.page({ layers }), 'https://x.com/compose/post').composer).toBe('broken');
    expect(health(x.page({ layers }), 'https://x.com/home').composer).toBe('none');
  });

  test('has nothing to read in private messages', () => {
    const chat = `<main><div data-testid="dm-message-list">${x.post()}</div><textarea data-testid="dm-composer-textarea"></textarea></main>`;
    expect(health(chat, 'https://x.com/i/chat/1-2')).toMatchObject({
      page: 'ok',
      posts: 'none',
      composer: 'none',
    });
    expect(health(`<main></main>${chat}`, 'https://x.com/home')).toMatchObject({
      posts: 'none',
      composer: 'none',
    });
  });
});
