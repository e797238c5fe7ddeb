import { browser } from 'wxt/browser';
import { ASK_PORT, type Asked } from '@/utils/messages/ask-port';

// Runs in a view of the extension before its own scripts: when it asked, and when what it showed was
// painted.

/** What is known since the last reset; times as of `performance.now()`. */
export interface ViewClock {
  /** The list was asked for, for the first time. */
  asked: number | undefined;
  /** Rows of the list stood painted, for the first time. */
  rows: number | undefined;
  /** A key went down last. */
  pressed: number | undefined;
  /** What changed last in the list stood painted. */
  changed: number | undefined;
  /** ms since 1970 at which that text stood painted. */
  seen: number | undefined;
  reset(): void;
  /** From now on it is that text that is looked for in the list. */
  lookFor(text: string): void;
}

/** The list, in the journal's page and in the sidebar, and the words of its rows. */
const LIST = '.journal-rows';
const ROW = '.journal-row__title';

/** How that request begins on the quick line. */
const ASKS_FOR_LIST = /^\{"number":\d+,"name":"entries\/list"/;

let wanted: string | undefined;
const clock: ViewClock = {
  asked: undefined,
  rows: undefined,
  pressed: undefined,
  changed: undefined,
  seen: undefined,
  reset() {
    for (const name of ['asked', 'rows', 'pressed', 'changed', 'seen'] as const) {
      this[name] = undefined;
    }
  },
  lookFor(text) {
    this.reset();
    wanted = text;
  },
};
Object.assign(globalThis, { benchView: clock });

const { runtime } = browser;
const connect = runtime.connect.bind(runtime) as (...words: unknown[]) => Port;
type Port = ReturnType<typeof runtime.connect>;
runtime.connect = (...words: unknown[]) => {
  const port = connect(...words);
  if (port.name !== ASK_PORT) return port;
  const post = port.postMessage.bind(port);
  port.postMessage = (message: unknown) => {
    if ((message as Asked).name === 'entries/list') clock.asked ??= performance.now();
    post(message);
  };
  return port;
};

// Once the quick line is there it goes over that.
const say = MessagePort.prototype.postMessage as (this: MessagePort, ...words: unknown[]) => void;
MessagePort.prototype.postMessage = function (this: MessagePort, ...words: unknown[]) {
  const [text] = words;
  if (typeof text === 'string' && ASKS_FOR_LIST.test(text)) clock.asked ??= performance.now();
  say.apply(this, words);
};

addEventListener('keydown', ({ timeStamp }) => (clock.pressed = timeStamp), true);

// A message posted in an animation frame is read when that frame has been painted.
const painted = new MessageChannel();
painted.port1.onmessage = ({ data }: MessageEvent<{ hasRows: boolean; hasText: boolean }>) => {
  const now = performance.now();
  clock.changed = now;
  if (data.hasRows) clock.rows ??= now;
  if (data.hasText) clock.seen ??= performance.timeOrigin + now;
};

/** What is only read out waits on purpose until the keys have come to rest. */
function isInList({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  const list = document.querySelector(LIST);
  return list !== null && (list.contains(target) || element?.contains(list) === true);
}

new MutationObserver((changes) => {
  if (!changes.some(isInList)) return;
  const rows = [...document.querySelectorAll(ROW)];
  const hasText =
    wanted !== undefined && rows.some((row) => row.textContent.includes(wanted ?? ''));
  const found = { hasRows: rows.length > 0, hasText };
  requestAnimationFrame(() => painted.port2.postMessage(found));
}).observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
