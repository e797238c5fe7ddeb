import { browser } from 'wxt/browser';
import { emptyContent } from '@/utils/journal/entry';
import type { Draft } from '@/utils/journal/entry';
import { SidelightError } from '@/utils/messages/errors';
import type { RequestName } from '@/utils/messages/protocol';
import { ownOrigin } from '@/utils/messages/own-origin';
import { tabOf } from '@/utils/messages/sender';
import type { SenderInfo } from '@/utils/messages/sender';
import type { Handlers } from '@/utils/messages/server';
import { order, tell } from '@/utils/messages/wire';
import { keepAsked } from '@/utils/sidebar/asked';
import type { AskedPlace } from '@/utils/sidebar/place';
import type { Sidebar } from '@/utils/sidebar/placement';
import { catalogue } from '../catalogue';
import type { Said } from '../said';
import { Prompter } from './prompter';

type PromptHandlers = Pick<Handlers, Extract<RequestName, `prompts/${string}`>>;

/** The script that watches for a moment to say something, and says it (entrypoints/prompts.ts). */
const SCRIPT = '/prompts.js';

/** Answers everything of prompts, in the background. */
export function servePrompts(
  sidebar: Sidebar,
  keepDraft: (draft: Draft) => Promise<unknown>,
): PromptHandlers {
  const prompter = new Prompter(catalogue, () => tell('prompts/changed'));
  browser.runtime.onInstalled.addListener(() => void prompter.begin().catch(console.error));
  browser.tabs.onRemoved.addListener((tabId) => void prompter.forget(tabId).catch(console.error));

  return {
    'prompts/decide': async ({ id, point, context }, sender) => {
      // What is held back nowhere on the practice page is held back on a network.
      if (isPracticePage(sender) !== (context.platform === 'rehearsal')) {
        throw new SidelightError('refused', 'That is not the platform of this page.');
      }
      return prompter.decide(id, point, context, tabOf(sender));
    },
    'prompts/ask': (wanted) => prompter.ask(wanted),
    'prompts/record': async (answer) => {
      const { tabId } = await prompter.record(answer);
      // Answered in the page, it is gone from there already.
      if (tabId !== null) order('cue/close', tabId).catch(() => undefined);
      return null;
    },
    'prompts/open': async ({ showing, at }, sender) => {
      const tabId = tabOf(sender);
      // First of all: the click is over at the first wait.
      const opening = sidebar.showFor(tabId);
      const said = await prompter.shownIn(tabId, showing);
      if (said === null) throw new SidelightError('refused', 'Nothing of that id is shown there.');
      await keepAsked(at === 'why' ? { at: 'prompt', said } : placeOf(said), {
        tabId,
        windowId: sender.tab?.windowId,
      });
      await opening;
      return null;
    },
    'prompts/save-draft': async ({ showing, id, text }, sender) => {
      const said = await prompter.shownIn(tabOf(sender), showing);
      if (said?.action !== 'save-draft') {
        throw new SidelightError('refused', 'Nothing shown there offers to keep a draft.');
      }
      await keepDraft(draftOf(id, text));
      return null;
    },
    'prompts/current': async ({ tabId }) => ({ say: await prompter.current(tabId) }),
    'prompts/ledger': () => prompter.ledger(),
    'prompts/snooze': async ({ id, span }) => {
      await prompter.snooze(id, span);
      return null;
    },
    'prompts/wake': async ({ id }) => {
      await prompter.wake(id);
      return null;
    },
    'prompts/plans': async () => ({ plans: await prompter.plans() }),
    'prompts/keep-plan': async ({ plan }) => {
      await prompter.keepPlan(plan);
      return null;
    },
    'prompts/drop-plan': async ({ id }) => {
      await prompter.dropPlan(id);
      return null;
    },
    'prompts/begin': async (_payload, sender) => {
      const target = { tabId: tabOf(sender), frameIds: [0] };
      await browser.scripting.executeScript({ target, files: [SCRIPT] });
      return null;
    },
  };
}

const isPracticePage = ({ url }: SenderInfo) => url?.startsWith(ownOrigin()) === true;

/** Where an action leads that is done in the sidebar. */
function placeOf(said: Said): AskedPlace {
  if (said.action === 'log') return { at: 'moment' };
  const situation = catalogue.find(({ slug }) => slug === said.slug)?.situation;
  return said.action === 'look-up' && situation !== undefined
    ? { at: 'card', slug: situation }
    : { at: 'prompt', said };
}

/** A draft of a note in the journal, that holds what was written in a composer. */
function draftOf(id: string, text: string): Draft {
  const now = new Date().toISOString();
  return {
    id,
    entryId: null,
    baseRevision: 0,
    content: { ...emptyContent('note'), body: text },
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}
