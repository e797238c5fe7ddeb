import type { Composer, Platform } from '@/utils/platforms/platform';
import type { Context } from '@/utils/prompts/context';
import { LIMITS } from '@/utils/prompts/limits';
import { momentBlock } from '@/utils/prompts/moment';
import type { Said } from '@/utils/prompts/said';
import { onNavigate } from '../navigation';
import { watchAfterwards } from './afterwards';
import { LONG_AGO, watchHands } from './hands';
import { changeBetween, readMoment } from './reading';
import type { Noticed, Reading } from './reading';
import { makeTimers } from './timers';

export type WatchedPoint = 'D1' | 'D2' | 'D3' | 'D4';

/** Something to show, and where. */
export interface ToShow {
  said: Said;
  /** Of a finding: what it is about. */
  noticed: readonly Noticed[];
  /** Where it goes; without one, in a corner. */
  composer: Composer | undefined;
}

export interface WatchOptions {
  platform: Platform;
  /** Asks for something to say; null: silence. */
  decide(id: string, point: WatchedPoint, context: Context): Promise<Said | null>;
  /** Shows it. It is there until `hidden` is called. */
  show(what: ToShow): void;
  /** The draft became another one; mended: what was noticed is out of it. */
  draftMoved(isMended: boolean): void;
  /** The draft was posted, changed or not since something was shown of it. */
  posted(isChanged: boolean): void;
  /** Whether a cue has room beside a composer. */
  hasRoom(composer: Composer): boolean;
  signal: AbortSignal;
}

/** ms after which a composer that was opened has come to rest. */
const OPENED_AFTER = 400;
/** ms after which a hand that was on the way is looked at again. */
const HANDS_REST = 500;
/** ms after which a post that was sent is out of its composer. */
const SENT_AFTER = 1_500;
/** Characters by which a draft must differ to be another one. */
const MOVED_ON = 20;

/** From a composer's opening to its closing or to the post. */
interface Session {
  id: string;
  composer: Composer;
  openedAt: number;
  /** The last draft that was asked about. */
  askedText: string | null;
  /** Findings raised in this draft, never to be raised in it again. */
  raised: Set<string>;
}

/**
 * Waits for the decision points of a page and asks at each. While keys go, nothing runs: a key leaves
 * its time, and one timer looks at that when it may be over.
 */
export function watch(options: WatchOptions): { hidden(): void } {
  const { platform, signal } = options;
  const passive = { signal, passive: true, capture: true } as const;
  const now = () => performance.now();
  const timers = makeTimers(signal);

  let arrivedAt = 0;
  let session: Session | undefined;
  const sessions = new WeakMap<Element, Session>();
  let shown: { what: ToShow; of: Session | undefined; text: string } | undefined;
  /** Found to say in the very moment in which somebody began to type again. */
  let waiting: typeof shown;
  let asking = false;
  let hasWritten = false;

  const onKey = (event: Event) => {
    if (session === undefined) return;
    hasWritten = true;
    timers.later('settled', LIMITS.settledAfter, onSettled);
    if (event instanceof KeyboardEvent && sends(event, session.composer)) sent();
  };
  const hands = watchHands(onKey, signal);
  const isTyping = () => hands.keyDown() || hands.inputMethod();

  const contextNow = (more: Partial<Context>): Context => ({
    platform: platform.id,
    page: platform.pageKind(new URL(location.href), document),
    topics: [],
    composer: null,
    sinceLoad: now() - arrivedAt,
    keyDown: hands.keyDown(),
    inputMethod: hands.inputMethod(),
    scrolling: hands.scrolling(),
    anotherVisible: shown !== undefined || waiting !== undefined,
    ended: null,
    idle: hands.idle(),
    minutesOfUse: hands.minutesOfUse(),
    ...more,
  });
  const composingNow = (of: Session, length: number, towardsPost: boolean) => {
    const { id, composer } = of;
    return { kind: composer.kind, session: id, length, sinceKey: hands.sinceKey(), towardsPost };
  };

  /** Asks, and shows what comes back if the moment is still the one that was asked about. */
  const ask = async (
    point: WatchedPoint,
    context: Context,
    about?: { of: Session; text: string; noticed: readonly Noticed[] },
  ): Promise<void> => {
    if (asking) return;
    asking = true;
    const asked = now();
    try {
      const said = await options.decide(crypto.randomUUID(), point, context);
      if (said === null || signal.aborted) return;
      const noticed = said.cause === 'finding' ? (about?.noticed ?? []) : [];
      for (const one of noticed) about?.of.raised.add(nameOf(one));
      const what: ToShow = { said, noticed, composer: about?.of.composer };
      const found = { what, of: about?.of, text: about?.text ?? '' };
      if (hands.hasTypedSince(asked) || isTyping()) waiting = found;
      else show(found);
    } finally {
      asking = false;
    }
  };
  const show = (found: NonNullable<typeof shown>) => {
    shown = found;
    options.show(found.what);
  };

  // D1: a composer was opened.
  const look = () => {
    const composer = platform.composing(document);
    if (!composer) return;
    session = sessions.get(composer.editor);
    if (session) {
      session.composer = composer;
      return;
    }
    session = newSession(composer);
    sessions.set(composer.editor, session);
    timers.cancel('opened');
    const rests = arrivedAt + LIMITS.afterLoad - now();
    timers.later('opened', Math.max(OPENED_AFTER, rests + 1), onOpened);
  };
  const onOpened = () => {
    // Whoever writes already is past that.
    if (!session || hands.hasTypedSince(session.openedAt) || !isOpen(session)) return;
    const { text, topics } = readMoment(platform, session.composer, hands.minutesOfUse());
    if (text.trim() !== '') return;
    const composer = composingNow(session, text.length, false);
    const context = contextNow({ topics, composer });
    if (momentBlock('D1', context) !== null || !options.hasRoom(session.composer)) return;
    void ask('D1', context, { of: session, text, noticed: [] });
  };
  const isOpen = ({ composer }: Session) =>
    platform.composing(document)?.editor === composer.editor;

  // D2: what is written has settled, or a hand goes to the button.
  const onSettled = () => {
    const rest = LIMITS.settledAfter - hands.sinceKey();
    const wait = rest > 0 ? rest : isTyping() || hands.scrolling() ? HANDS_REST : 0;
    if (wait > 0) {
      timers.later('settled', wait, onSettled);
      return;
    }
    look();
    if (session && isOpen(session)) settle(session, false);
  };
  const settle = (of: Session, towardsPost: boolean) => {
    const reading = readMoment(platform, of.composer, hands.minutesOfUse());
    const { text } = reading;
    followDraft(of, reading);
    if (text.trim() === '' || showWaiting(of) || of.askedText === text) return;
    const noticed = reading.noticed.filter((one) => !of.raised.has(nameOf(one)));
    const context = contextNow({
      topics: noticed.length > 0 ? [...reading.topics, 'identifier'] : reading.topics,
      composer: composingNow(of, text.length, towardsPost),
    });
    const why = momentBlock('D2', context)?.reason;
    if (why === 'just-loaded') timers.later('settled', LIMITS.afterLoad, onSettled);
    if (why !== undefined || !options.hasRoom(of.composer)) return;
    of.askedText = text;
    void ask('D2', context, { of, text, noticed });
  };
  const showWaiting = (of: Session): boolean => {
    const found = waiting;
    waiting = undefined;
    if (found?.of !== of) return false;
    show(found);
    return true;
  };
  /** What was said of a draft goes when that is another one, or when what was found is out of it. */
  const followDraft = (of: Session, { text, noticed }: Reading) => {
    if (shown?.of !== of) return;
    const left = new Set(noticed.map(nameOf));
    const { noticed: found } = shown.what;
    const isMended = found.length > 0 && !found.some((one) => left.has(nameOf(one)));
    if (isMended || changeBetween(shown.text, text) >= MOVED_ON) options.draftMoved(isMended);
  };
  const isPostButton = (target: EventTarget | null) =>
    session?.composer.submit?.contains(target as Node | null) === true;
  const towardsPost = ({ target }: Event) => {
    if (session && isPostButton(target) && !isTyping()) settle(session, true);
  };

  // D3 and D4: where nobody writes, and when it was posted.
  const afterwards = watchAfterwards({
    platform,
    hands,
    timers,
    contextNow,
    ask: (point, context) => void ask(point, context),
    hasWritten: () => hasWritten,
    signal,
  });
  const sent = () => {
    const of = session;
    const before = of?.composer.text() ?? '';
    if (of === undefined || before.trim() === '') return;
    timers.later('sent', SENT_AFTER, () => {
      const { editor } = of.composer;
      if (editor.isConnected && of.composer.text().trim() !== '') return;
      // What is written there next is another post, in a composer that was open already.
      const next = newSession(of.composer);
      sessions.set(editor, next);
      if (session === of) session = next;
      if (shown?.of === of) options.posted(shown.text !== before);
      const composer = { ...composingNow(of, 0, false), sinceKey: LONG_AGO };
      afterwards.over('posted', composer);
    });
  };

  window.addEventListener('pointerover', towardsPost, passive);
  window.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (isTrusted && isPostButton(target)) sent();
    },
    passive,
  );
  window.addEventListener(
    'focusin',
    (event) => {
      towardsPost(event);
      // The page has not yet moved the focus when the event is heard.
      timers.later('look', 0, look);
    },
    passive,
  );
  onNavigate(() => {
    // A composer that opens has an address of its own on some networks, and is no other page.
    if (platform.composer(document) === undefined) arrivedAt = now();
  }, signal);
  look();
  // Keys may have gone before this was there to hear them.
  if (session) timers.later('settled', LIMITS.settledAfter, onSettled);

  return {
    hidden: () => {
      shown = undefined;
    },
  };
}

function newSession(composer: Composer): Session {
  const openedAt = performance.now();
  return { id: crypto.randomUUID(), composer, openedAt, askedText: null, raised: new Set() };
}

/** Whether a key sends what was written; in a box for messages a line break does. */
function sends({ key, ctrlKey, metaKey }: KeyboardEvent, { kind }: Composer): boolean {
  return key === 'Enter' && (ctrlKey || metaKey || kind === 'message');
}

const nameOf = ({ kind, value }: Noticed) => `${kind} ${value}`;
