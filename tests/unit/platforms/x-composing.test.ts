import { describe, expect, test } from 'vitest';
import { xPlatform } from '@/utils/platforms/x';
import { focus, only, openPage } from './open-page';
import * as x from './x-markup';
import { ARABIC, JAPANESE } from './x-markup';

const INLINE = x.composer(x.editor(['inline words']), 'tweetButtonInline');
const MODAL = x.composer(x.editor(['modal words']), 'tweetButton');
const EDITOR = '[data-testid="tweetTextarea_0"]';
const THREAD = 'https://x.com/wren_nights/status/2001';

/** What the person is in, as far as it says what it is. */
function composing(html: string, address?: string, focused?: string) {
  const document = openPage(html, address);
  if (focused !== undefined) focus(document, focused);
  const found = xPlatform.composing(document);
  return found && { kind: found.kind, answered: found.answered() };
}

describe('a composer says what it is for', () => {
  test('a post, inline and in a dialog', () => {
    const post = { kind: 'post', answered: '' };
    const column = INLINE + x.post();
    expect(composing(x.page({ column }), undefined, EDITOR)).toEqual(post);
    expect(composing(x.page({ column: x.post(), layers: x.dialog(MODAL) }))).toEqual(post);
  });

  test.each([ARABIC, JAPANESE, x.ENGLISH])('a reply, in a dialog over any page: $lang', (words) => {
    const answered = x.post({ text: 'What a week.', words });
    const layers = x.dialog(answered + MODAL);
    const html = x.page({ column: INLINE + x.post({ id: '9' }), layers, words });
    expect(composing(html)).toEqual({ kind: 'reply', answered: 'What a week.' });
    expect(composing(html, THREAD)).toEqual({ kind: 'reply', answered: 'What a week.' });
  });

  test('a reply in a dialog to a post that quotes another', () => {
    const answered = x.post({ text: 'Mine.', below: x.quote(x.TAMSIN, 'Theirs.') });
    expect(composing(x.page({ layers: x.dialog(answered + MODAL) }))).toEqual({
      kind: 'reply',
      answered: 'Mine.',
    });
  });

  test('a quote, whose post stands below what is written', () => {
    const layers = x.dialog(MODAL + x.quote(x.TAMSIN, 'A line of hers.'));
    expect(composing(x.page({ layers }))).toEqual({ kind: 'quote', answered: 'A line of hers.' });
  });

  test('a reply, in the box of a post’s own page: to the post it is about', () => {
    const column =
      x.post({ id: '1', text: 'Before.' }) +
      x.focalPost({ text: 'The one in question.' }) +
      INLINE +
      x.post({ id: '3', text: 'An answer.' });
    expect(composing(x.page({ column }), THREAD, EDITOR)).toEqual({
      kind: 'reply',
      answered: 'The one in question.',
    });
  });

  test('a reply to the post right above, where none is marked', () => {
    const column = x.post({ text: 'Above.' }) + INLINE + x.post({ id: '3', text: 'Below.' });
    expect(composing(x.page({ column }), THREAD, EDITOR)).toEqual({
      kind: 'reply',
      answered: 'Above.',
    });
  });

  test('a reply to what cannot be read is a reply all the same', () => {
    expect(composing(x.page({ column: INLINE }), THREAD, EDITOR)).toEqual({
      kind: 'reply',
      answered: '',
    });
  });
});

describe('private messages', () => {
  const SEND = '<button data-testid="dm-composer-send-button">Send</button>';
  const boxes: [string, string, string][] = [
    [
      'of now',
      `<div data-testid="dm-conversation-panel"><p>What they wrote.</p><div><textarea data-testid="dm-composer-textarea">mine</textarea>${SEND}</div></div>`,
      'textarea',
    ],
    [
      'of old',
      '<div data-testid="DMDrawer"><div data-testid="messageEntry">What they wrote.</div><div data-testid="dmComposerTextInput" contenteditable="true" tabindex="0" role="textbox">mine</div></div>',
      '[data-testid="dmComposerTextInput"]',
    ],
    [
      'in a drawer over any page',
      `<div data-testid="chat-drawer-root">${x.editor(['mine'])}</div>`,
      EDITOR,
    ],
  ];

  test.each(boxes)(
    '%s have a composer of their own, that holds nobody else’s words',
    (_, drawer, at) => {
      const document = openPage(
        x.page({ column: INLINE.replaceAll('tweetTextarea_0', 'tweetTextarea_1'), drawer }),
      );
      expect(xPlatform.composing(document)).toBeUndefined();
      focus(document, at);
      const found = xPlatform.composing(document);
      expect(found).toMatchObject({ kind: 'message', editor: only(document, at) });
      expect(found?.text()).toBe('mine');
      expect(found?.answered()).toBe('');
      expect(xPlatform.composer(document)).toBeUndefined();
    },
  );

  test('keep it while focus is on the button that sends', () => {
    const [, drawer] = boxes[0]!;
    const document = openPage(x.page({ drawer }));
    focus(document, '[data-testid="dm-composer-send-button"]');
    expect(xPlatform.composing(document)).toMatchObject({
      kind: 'message',
      editor: only(document, 'textarea'),
      submit: only(document, '[data-testid="dm-composer-send-button"]'),
    });
  });

  test('are none where one only looks for people', () => {
    const drawer = '<div data-testid="DMDrawer"><input type="search"></div>';
    const document = openPage(x.page({ drawer }));
    focus(document, 'input');
    expect(xPlatform.composing(document)).toBeUndefined();
  });
});
