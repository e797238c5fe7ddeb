import { isAlive, onceDead } from '@/utils/messages/alive';
import { ask } from '@/utils/messages/client';
import { SidelightError } from '@/utils/messages/errors';
import { listen } from '@/utils/messages/wire';
import { browser } from 'wxt/browser';
import type { Platform } from '@/utils/platforms/platform';
import type { Outcome, Response } from '@/utils/prompts/vocabulary';
import type { CueWords } from '@/utils/words/cue-words';
import { showCue } from './cue';
import type { Cue } from './cue';
import { hasRoom } from './keep-in-place';
import { watch } from './watch';
import type { ToShow } from './watch';
import { readCueWords } from './words';

/** ms for which it is said what became of an action. */
const SAID_FOR = 6_000;

/** What is on the screen. */
interface OnScreen {
  what: ToShow;
  cue: Cue;
  life: AbortController;
  isAnswered: boolean;
}

/**
 * Watches a page for a moment to say something in, and says it. Of what is written nothing leaves
 * this script, but for the one button that says that it keeps it.
 */
export function startPrompts(platform: Platform, until: AbortSignal): void {
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, until]);
  let onScreen: OnScreen | undefined;

  const close = (response?: Response) => {
    const closing = onScreen;
    if (closing === undefined) return;
    onScreen = undefined;
    closing.life.abort();
    watcher.hidden();
    if (response !== undefined && !closing.isAnswered) record(closing, { response });
  };
  const answer = (one: OnScreen, response: Response, outcome?: Outcome) => {
    record(one, { response });
    one.isAnswered = true;
    if (outcome !== undefined) record(one, { outcome });
  };
  /** After a click: when Sidelight was updated under this page, what is left of it goes. */
  const pressed = (work: (one: OnScreen) => void) => () => {
    if (!isAlive()) {
      close();
      life.abort();
    } else if (onScreen !== undefined) {
      work(onScreen);
    }
  };
  const sayAndGo = (one: OnScreen, words: string) => {
    one.cue.say(words, { isLast: true });
    const timer = setTimeout(() => {
      if (onScreen === one) close();
    }, SAID_FOR);
    one.life.signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  };
  const show = async (what: ToShow) => {
    const words = await readCueWords();
    if (signal.aborted) return;
    const shown = new AbortController();
    const cue = showCue({
      ...what,
      platform,
      words,
      actions: {
        act: pressed((one) => {
          act(one, words);
        }),
        dismiss: pressed(() => {
          close('dismissed');
        }),
        why: pressed(({ what: { said } }) => {
          open(said.showing, 'why');
        }),
      },
      onGone: () => {
        close('ignored');
      },
      signal: AbortSignal.any([shown.signal, signal]),
    });
    onScreen = { what, cue, life: shown, isAnswered: false };
    onceDead(() => life.abort(), shown.signal);
  };
  const act = (one: OnScreen, words: CueWords) => {
    const { said, composer } = one.what;
    if (said.action === 'step-back') {
      answer(one, 'acted', 'stepped-back');
      sayAndGo(one, words.waits);
      return;
    }
    const text = said.action === 'save-draft' ? (composer?.text() ?? '').trim() : '';
    if (text !== '') {
      keep(one, text, words).catch(leavePageAlone);
      return;
    }
    // First of all: the click must still be one when it reaches the background.
    open(said.showing, 'action');
    answer(one, 'acted', said.action === 'look-up' ? 'looked-up' : undefined);
    close();
  };
  const keep = async (one: OnScreen, text: string, words: CueWords) => {
    const { showing } = one.what.said;
    try {
      await ask('prompts/save-draft', { showing, id: crypto.randomUUID(), text });
      answer(one, 'acted', 'draft-saved');
      sayAndGo(one, words.kept);
    } catch (error) {
      const isLocked = error instanceof SidelightError && error.code === 'locked';
      one.cue.say(isLocked ? words.locked : words.notKept, { isLast: false });
    }
  };

  const watcher = watch({
    platform,
    decide: async (id, point, context) => {
      const moment = { ...context, platform: platform.id, topics: [...context.topics] };
      try {
        return (await ask('prompts/decide', { id, point, context: moment })).say;
      } catch (error) {
        leavePageAlone(error);
        if (!isAlive()) life.abort();
        return null;
      }
    },
    show: (what) => {
      show(what).catch((error: unknown) => {
        watcher.hidden();
        leavePageAlone(error);
      });
    },
    draftMoved: (isMended) => {
      if (onScreen !== undefined && isMended) answer(onScreen, 'acted', 'draft-changed');
      close('ignored');
    },
    posted: (isChanged) => {
      if (onScreen !== undefined) {
        record(onScreen, { outcome: isChanged ? 'draft-changed' : 'posted-unchanged' });
      }
      close('ignored');
    },
    hasRoom,
    signal,
  });

  window.addEventListener(
    'pagehide',
    () => {
      close('ignored');
    },
    { signal },
  );
  const stop = listen('cue/close', (_data, sender) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (onScreen !== undefined) onScreen.isAnswered = true;
    close();
  });
  signal.addEventListener('abort', stop, { once: true });
}

function record(
  { what: { said } }: OnScreen,
  what: { response: Response } | { outcome: Outcome },
): void {
  ask('prompts/record', { showing: said.showing, ...what }).catch(leavePageAlone);
}

function open(showing: string, at: 'action' | 'why'): void {
  ask('prompts/open', { showing, at }).catch(leavePageAlone);
}

/** Whatever fails here, the page goes on as if Sidelight were not installed. */
function leavePageAlone(error: unknown): void {
  console.warn('Sidelight has nothing to say here.', error);
}
