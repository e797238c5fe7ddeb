import type { Heard } from './window';

const HEARD = [
  'keydown',
  'keypress',
  'keyup',
  'focusin',
  'focusout',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionend',
  'paste',
  'selectionchange',
  'message',
];

/** Begins to fill `__heard` and `__seen`, before anything else of the page listens. */
export function record(): void {
  window.__heard = [];
  window.__seen = [];
  for (const type of HEARD) window.addEventListener(type, hear, { capture: true });
  watchOutside();
}

function hear(event: Event): void {
  const heard: Heard = { type: event.type, on: name(event.target) };
  if (event instanceof KeyboardEvent) heard.key = event.key;
  if (event instanceof InputEvent && event.data !== null) heard.data = event.data;
  if (event instanceof MessageEvent) {
    heard.data = JSON.stringify((event.data as unknown) ?? null);
    window.__seen.push({ what: 'message', data: heard.data, origin: event.origin });
  }
  window.__heard.push(heard);
}

const OWN =
  'head, body, #react-root, script[src^="/static/"], meta, title, link[rel=icon], style:is(#react-native-stylesheet, :first-of-type)';

/**
 * Records elements put beside the app's own. Observing html, head and body without their subtrees,
 * and the subtree only of what was put there, costs nothing while the app renders.
 */
function watchOutside(): void {
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) note(node, change.target);
    }
  });
  const note = (node: Node, parent: Node) => {
    if (!(node instanceof Element)) return;
    window.__seen.push({ what: 'added', parent: name(parent), element: name(node) });
    observer.observe(node, { childList: true, subtree: true });
  };
  for (const place of [document.documentElement, document.head, document.body]) {
    // What stood here before this script: the document's own, and what came in ahead of it.
    for (const node of place.children) {
      if (!node.matches(OWN)) note(node, place);
    }
    observer.observe(place, { childList: true });
  }
}

function name(target: EventTarget | null): string {
  if (target === window) return 'window';
  if (target === document) return 'document';
  if (!(target instanceof Element)) return 'nothing';
  const attributes = ['id', 'data-testid', 'role', 'contenteditable']
    .filter((attribute) => target.hasAttribute(attribute))
    .map((attribute) => `[${attribute}=${target.getAttribute(attribute)}]`);
  return target.localName + attributes.join('');
}
