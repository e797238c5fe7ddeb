/** Where private messages are shown or written: nothing is ever read there. */

/** Every part of them is named so: dm-container, DMDrawer, DM_timeline, dmComposerTextInput … */
const PRIVATE_PARTS = '[data-testid^="dm" i], [data-testid^="chat-" i]';

/** Whether an element stands in private messages, on whatever page they are open. */
export function isPrivate(element: Element): boolean {
  return element.closest(PRIVATE_PARTS) !== null;
}

/** Whether a page as a whole is private messages. A document without an address is not. */
export function isPrivatePage(document: Document): boolean {
  const location = document.location as Location | null;
  return location !== null && /^\/+(?:messages|i\/+chat)(?:\/|$)/i.test(location.pathname);
}
