import type { Composer } from '../platform';
import { draftText, EDITABLE } from '../reading/draft';
import { isPrivate, isPrivatePage } from './private';

const SEND = '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]';

/** The box for a private message that holds focus, in its text or on its button. */
export function messageComposerOn(document: Document): Composer | undefined {
  const focused = document.activeElement;
  if (!focused || !(isPrivate(focused) || isPrivatePage(document))) return undefined;
  const editor = focused.closest(EDITABLE) ?? editorOfButton(focused);
  if (!editor) return undefined;
  return {
    kind: 'message',
    editor,
    submit: nearest(editor, SEND) ?? undefined,
    text: () => draftText(editor),
    answered: () => '',
  };
}

function editorOfButton(focused: Element): Element | null {
  const button = focused.closest(SEND);
  return button && nearest(button, EDITABLE);
}

/** The first match in the smallest part of the page around an element that holds one. */
function nearest(element: Element, selector: string): Element | null {
  for (
    let part = element.parentElement;
    part && part.localName !== 'main';
    part = part.parentElement
  ) {
    const found = part.querySelector(selector);
    if (found) return found;
  }
  return null;
}
