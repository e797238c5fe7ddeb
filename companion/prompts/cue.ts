import type { Composer, Ground, Platform } from '@/utils/platforms/platform';
import type { Said } from '@/utils/prompts/said';
import type { CueWords } from '@/utils/words/cue-words';
import { standOn, watchGround } from '../ground';
import { addHost } from '../host';
import { CUE_CSS } from './cue-css';
import { keepInPlace } from './keep-in-place';
import type { Noticed } from './reading';

/** What a person can press on a cue. */
export interface CueActions {
  act(): void;
  dismiss(): void;
  why(): void;
}

/** One line beside a composer, or in a corner of the page where nobody writes. */
export interface Cue {
  /** Says something else in its place, with nothing left to press but "Not now", if that. */
  say(words: string, options: { isLast: boolean }): void;
}

/** ms before the line is put in: a live region says what changes in it, not what it began with. */
const SPOKEN_AFTER = 100;

/**
 * Shows a prompt in a closed root on an element of our own. It takes no focus, hears no key, moves
 * nothing of the page, and answers to real clicks alone.
 *
 * @param composer what it stands beside; without one it stands in a corner
 * @param signal takes it away
 */
export function showCue(options: {
  said: Said;
  noticed: readonly Noticed[];
  composer: Composer | undefined;
  platform: Platform;
  words: CueWords;
  actions: CueActions;
  /** What it stands beside is gone. */
  onGone: () => void;
  signal: AbortSignal;
}): Cue {
  const { said, noticed, composer, platform, words, actions, onGone, signal } = options;
  const { host, root } = addHost(CUE_CSS, signal);
  const cue = element('div', 'cue');
  cue.setAttribute('role', 'group');
  cue.setAttribute('aria-label', words.name);
  cue.lang = words.tag;
  cue.dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';

  const line = element('p', 'line');
  line.setAttribute('role', 'status');
  line.setAttribute('aria-live', 'polite');
  const buttons = element('div', 'buttons');
  const action = button('action', words.actions[said.action], actions.act, signal);
  const notNow = button('quiet', words.notNow, actions.dismiss, signal);
  const why = button('quiet', words.why, actions.why, signal);
  buttons.append(action, notNow, why);
  cue.append(lamp(), line, buttons);

  const stand = (ground: Ground | null) => {
    standOn(cue, ground);
  };
  watchGround(platform, stand, signal);
  root.append(cue);
  // As tall as it will be, from the first: it is placed before its line is put in.
  const written = lineOf(said, noticed, words);
  const shadow = written.map((part) => part.cloneNode(true));
  const measure = element('p', 'line');
  measure.setAttribute('aria-hidden', 'true');
  measure.append(...shadow);
  line.hidden = true;
  line.before(measure);
  const speaking = setTimeout(() => {
    measure.remove();
    line.hidden = false;
    line.append(...written);
  }, SPOKEN_AFTER);
  signal.addEventListener('abort', () => {
    clearTimeout(speaking);
  });
  keepInPlace({ cue, host, composer, onGone, signal });

  return {
    say: (text, { isLast }) => {
      clearTimeout(speaking);
      measure.remove();
      line.hidden = false;
      line.replaceChildren(text);
      action.remove();
      why.remove();
      if (isLast) buttons.remove();
    },
  };
}

/** The prompt's line, what was noticed, or the practitioner's own plan. */
function lineOf(said: Said, noticed: readonly Noticed[], words: CueWords): Node[] {
  if (noticed.length > 0) return [document.createTextNode(foundLine(noticed, words))];
  const line = element('span', 'prompt');
  // Content is English, whatever the interface is in.
  line.lang = 'en-GB';
  line.textContent = said.line;
  if (said.plan === undefined) return [line];
  const plan = element('span', 'plan');
  plan.lang = '';
  plan.dir = 'auto';
  plan.textContent = said.plan.then;
  return [line, plan];
}

/** "I noticed what looks like an NHS number and a date of birth. …" */
function foundLine(noticed: readonly Noticed[], words: CueWords): string {
  const kinds = [...new Set(noticed.map(({ kind }) => words.kinds[kind]))];
  const things = new Intl.ListFormat(words.tag, { type: 'conjunction' }).format(kinds);
  return words.found.replace('{things}', () => things);
}

function button(
  kind: string,
  label: string,
  press: () => void,
  signal: AbortSignal,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = label;
  // Keys are the page's, and its dialogs trap focus: by the keyboard a cue is answered in the
  // sidebar, which shows it in full.
  made.tabIndex = -1;
  // A press would move the focus, and the caret, out of what the person writes.
  for (const type of ['pointerdown', 'mousedown'] as const) {
    made.addEventListener(type, (event) => event.preventDefault(), { signal });
  }
  made.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) press();
    },
    { signal },
  );
  return made;
}

function element(name: 'div' | 'p' | 'span', kind: string): HTMLElement {
  const made = document.createElement(name);
  made.className = kind;
  return made;
}

/** The project's mark, to say who speaks. */
function lamp(): SVGSVGElement {
  const part = (kind: string, d: string) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', kind);
    path.setAttribute('d', d);
    return path;
  };
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(
    part('light', 'M10.5 16h11l6 11.5q-.5 1-1.5 1h-20q-1 0-1.5-1z'),
    part('shade', 'M12 6h8l5 10.5h-18z'),
  );
  return svg;
}
