import { describe, expect, test } from 'vitest';
import { xPlatform } from '@/utils/platforms/x';
import { focus, only, openPage } from './open-page';
import * as x from './x-markup';
import { ARABIC } from './x-markup';

const INLINE = x.composer(x.editor(['inline words']), 'tweetButtonInline');
const MODAL = x.dialog(x.composer(x.editor(['modal words']), 'tweetButton'));
const EDITOR = '[data-testid="tweetTextarea_0"]';

const textIn = (document: Document): string | undefined => xPlatform.composer(document)?.text();
const kindAt = (address: string, html: string): string =>
  xPlatform.pageKind(new URL(address), openPage(html, address));

describe('the composer a person is in', () => {
  test('is none while the inline box merely stands there', () => {
    const document = openPage(x.page({ column: INLINE }));
    expect(xPlatform.composer(document)).toBeUndefined();
  });

  test('is the one that holds focus', () => {
    const document = openPage(x.page({ column: INLINE }));
    focus(document, EDITOR);
    expect(xPlatform.composer(document)).toMatchObject({
      editor: only(document, EDITOR),
      submit: only(document, '[data-testid="tweetButtonInline"]'),
    });
    expect(textIn(document)).toBe('inline words');
  });

  test('stays while focus is on its toolbar or its button', () => {
    const document = openPage(x.page({ column: INLINE + x.post() }));
    for (const selector of ['[data-testid="fileInput"]', '[data-testid="tweetButtonInline"]']) {
      focus(document, selector);
      expect(textIn(document)).toBe('inline words');
    }
  });

  test('is none while focus is elsewhere in the same column', () => {
    const document = openPage(x.page({ column: INLINE + x.post() }));
    focus(document, '[data-testid="caret"]');
    expect(xPlatform.composer(document)).toBeUndefined();
  });

  test('is the one in a dialog, the inline box notwithstanding', () => {
    const document = openPage(x.page({ column: INLINE, layers: MODAL }));
    expect(textIn(document)).toBe('modal words');
    expect(xPlatform.composer(document)?.submit).toBe(
      only(document, '[data-testid="tweetButton"]'),
    );
  });

  test('is the focused one even then', () => {
    const document = openPage(x.page({ column: INLINE, layers: MODAL }));
    focus(document, `main ${EDITOR}`);
    expect(textIn(document)).toBe('inline words');
  });

  test('is the topmost dialog’s, of several', () => {
    const above = MODAL.replace('modal words', 'words above');
    expect(textIn(openPage(x.page({ layers: MODAL + above })))).toBe('words above');
  });

  test('is, in a thread, the row that holds focus and else the first', () => {
    const rows = x.editor(['row one']) + x.editor(['row two'], 'tweetTextarea_1');
    const document = openPage(x.page({ layers: x.dialog(x.composer(rows, 'tweetButton')) }));
    expect(textIn(document)).toBe('row one');
    focus(document, '[data-testid="tweetTextarea_1"]');
    expect(textIn(document)).toBe('row two');
  });

  test('is not the reply box beside a photo until it holds focus', () => {
    const document = openPage(x.page({ layers: x.dialog(INLINE) }));
    expect(xPlatform.composer(document)).toBeUndefined();
    focus(document, EDITOR);
    expect(textIn(document)).toBe('inline words');
  });

  test('is not one that is put away', () => {
    for (const attribute of ['hidden', 'inert', 'aria-hidden="true"']) {
      const layers = `<div ${attribute}>${MODAL}</div>`;
      expect(xPlatform.composer(openPage(x.page({ layers })))).toBeUndefined();
    }
  });

  test('is a plain text box on the host for narrow windows', () => {
    const box = '<div data-testid="tweetTextarea_0"><textarea>two\nlines</textarea></div>';
    const document = openPage(box, 'https://mobile.x.com/compose/post');
    focus(document, 'textarea');
    expect(textIn(document)).toBe('two\nlines');
    (only(document, 'textarea') as HTMLTextAreaElement).value = 'as typed';
    expect(textIn(document)).toBe('as typed');
  });

  test('may have no button', () => {
    const document = openPage(x.page({ layers: x.dialog(x.editor(['alone'])) }));
    expect(xPlatform.composer(document)).toMatchObject({ submit: undefined });
    expect(textIn(document)).toBe('alone');
  });
});

describe('what is read of a draft', () => {
  const draft = (...lines: string[]): string | undefined =>
    textIn(openPage(x.page({ layers: x.dialog(x.editor(lines)) })));

  test('is each line, empty ones too', () => {
    expect(draft('One', '', 'three')).toBe('One\n\nthree');
    expect(draft('')).toBe('');
  });

  test('is emoji, mentions and writing from right to left', () => {
    expect(draft(`يوم ${x.emoji('🌙')} <span>@nadim_tajribi</span>`)).toBe('يوم 🌙 @nadim_tajribi');
  });

  test('is read anew each time', () => {
    const document = openPage(x.page({ layers: MODAL }));
    const composer = xPlatform.composer(document);
    only(document, `${EDITOR} [data-block] span`).textContent = 'changed';
    expect(composer?.text()).toBe('changed');
  });

  test('is the paragraphs of an editor of another make', () => {
    const editor =
      '<div data-testid="tweetTextarea_0" contenteditable="true"><p>One</p><p><br></p><p>two</p></div>';
    expect(textIn(openPage(x.dialog(editor)))).toBe('One\n\ntwo');
    expect(textIn(openPage(x.dialog(editor.replace(/<p>.*<\/p>/, 'bare<br>text'))))).toBe(
      'bare\ntext',
    );
  });

  test('is cut where it is endless', () => {
    expect(draft('a'.repeat(100_000))).toHaveLength(30_000);
  });
});

describe('private messages', () => {
  test.each([
    '<textarea data-testid="dm-composer-textarea">secret</textarea>',
    '<div data-testid="dmComposerTextInput" contenteditable="true" tabindex="0" role="textbox">secret</div>',
    `<div data-testid="DMDrawer">${x.editor(['secret'])}</div>`,
    `<div data-testid="chat-drawer-root">${x.dialog(x.editor(['secret']))}</div>`,
  ])('have no composer for us: %s', (drawer) => {
    const document = openPage(x.page({ column: INLINE, drawer }));
    expect(xPlatform.composer(document)).toBeUndefined();
    const editor = document.querySelector<HTMLElement>(
      'textarea, [data-testid^="dm"][contenteditable], [data-testid="DMDrawer"] [contenteditable], [data-testid^="chat"] [contenteditable]',
    );
    editor?.focus();
    expect(document.activeElement).toBe(editor);
    expect(xPlatform.composer(document)).toBeUndefined();
  });
});

describe('the kind of page', () => {
  test('is compose while a dialog to write in is open, over any page', () => {
    const html = x.page({ column: INLINE, layers: MODAL, words: ARABIC });
    for (const path of [
      '/home',
      '/wren_nights',
      '/wren_nights/status/1',
      '/search?q=a',
      '/settings',
    ]) {
      expect(kindAt(`https://x.com${path}`, html)).toBe('compose');
    }
  });

  test('stays messages all the same', () => {
    expect(kindAt('https://x.com/messages/compose', x.page({ layers: MODAL }))).toBe('messages');
    expect(kindAt('https://x.com/i/chat', x.page({ layers: MODAL }))).toBe('messages');
  });

  test('stays home beside the inline box, focused or not, and other dialogs', () => {
    const menu = x.dialog('<input role="textbox">');
    expect(kindAt('https://x.com/home', x.page({ column: INLINE, layers: menu }))).toBe('home');
  });

  test('stays thread in the viewer of photos with its reply box', () => {
    const html = x.page({ layers: x.dialog(INLINE) });
    expect(kindAt('https://x.com/wren_nights/status/1/photo/1', html)).toBe('thread');
  });
});
