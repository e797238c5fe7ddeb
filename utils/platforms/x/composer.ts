import type { Composer } from '../platform';
import { draftText, editorIn } from '../reading/draft';
import { purposeOf, wordsOf } from './answered';
import { messageComposerOn } from './message';
import { isPrivate } from './private';

const EDITORS = '[data-testid^="tweetTextarea"]';
const MODAL_SUBMIT = '[data-testid="tweetButton"]';
const INLINE_SUBMIT = '[data-testid="tweetButtonInline"]';
const FURNITURE = `[data-testid="toolBar"], ${MODAL_SUBMIT}, ${INLINE_SUBMIT}`;
const DIALOG = '[role="dialog"]';
/** Where the page around a composer begins. */
const OUTSIDE = 'article, section, main, body, [data-testid="primaryColumn"]';
const NOT_SHOWN = '[hidden], [aria-hidden="true"], [inert]';

/** The boxes on the page that posts are written in, each thread row its own. */
export function editorsOn(document: Document): Element[] {
  const editors = new Set<Element>();
  for (const part of document.querySelectorAll(EDITORS)) {
    const editor = editorIn(part);
    if (editor && !isPrivate(editor) && !editor.closest(NOT_SHOWN)) editors.add(editor);
  }
  return [...editors];
}

/**
 * Whether an editor's dialog is there to write in. The viewer of photos is a dialog as well, with a
 * reply box at its side that nobody may be writing in.
 */
function dialogOf(editor: Element): Element | null {
  const dialog = editor.closest(DIALOG);
  return dialog?.querySelector(INLINE_SUBMIT) ? null : dialog;
}

/** Whether a dialog to write a post in is open. */
export function isComposing(document: Document): boolean {
  return editorsOn(document).some((editor) => dialogOf(editor) !== null);
}

/** The smallest part of the page that holds the editor together with its toolbar or button. */
function frameOf(editor: Element): Element {
  for (let part = editor.parentElement; part && !part.matches(OUTSIDE); part = part.parentElement) {
    if (part.querySelector(FURNITURE)) return part;
    if (part.matches(DIALOG)) break;
  }
  return editor;
}

function describe(editor: Element, document: Document): Composer {
  const dialog = dialogOf(editor);
  const around = dialog ?? frameOf(editor);
  const submit = around.querySelector(MODAL_SUBMIT) ?? around.querySelector(INLINE_SUBMIT);
  const purpose = purposeOf(editor, dialog, document);
  return {
    kind: purpose.kind,
    editor,
    submit: submit ?? undefined,
    text: () => draftText(editor),
    answered: () => wordsOf(purpose),
  };
}

/**
 * The composer a person is in: the one that holds focus, in its text or its toolbar, or else the
 * one that is open in a dialog, the topmost if there are several.
 */
export function composerOn(document: Document): Composer | undefined {
  const focused = document.activeElement;
  if (focused && isPrivate(focused)) return undefined;
  const box = focused?.closest(EDITORS);
  const inText = box && editorIn(box);
  if (inText?.contains(focused)) return describe(inText, document);
  const editors = editorsOn(document);
  // Of a thread's rows, which share their toolbar's dialog, the one nearest to it.
  const frames = editors
    .map((editor) => ({ editor, frame: frameOf(editor) }))
    .filter(({ frame }) => frame.contains(focused));
  const nearest = frames.find((one) => frames.every((other) => other.frame.contains(one.frame)));
  if (nearest) return describe(nearest.editor, document);
  const top = editors.map(dialogOf).findLast((dialog) => dialog !== null);
  const open = top && editors.find((editor) => top.contains(editor));
  return open && describe(open, document);
}

/** The box a person is writing in, that for a private message among them. */
export function composingOn(document: Document): Composer | undefined {
  return messageComposerOn(document) ?? composerOn(document);
}
