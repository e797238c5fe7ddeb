import { postPath } from '@/tests/pages/site/data/post';
import { notable } from '@/tests/pages/site/data/notable';
import type { PageKind } from '@/utils/platforms/platform';
import type { HomeCountry } from '@/utils/settings';
import { offerFor, situation } from '../journey/offers';
import { seen, seenWords } from '../journey/seeing';
import type { View } from '../journey/stage';
import { SHARED_WORD } from './journal-files';
import { lockedNowScreens } from './lock-screens';
import type { Seat } from './seat';

/** The sidebar beside a host page. */
export interface SidebarSeat extends Seat {
  /** Goes to an address on X in the host page, and opens the sidebar anew beside it. */
  beside(path: string): Promise<void>;
  /** Opens it anew, beside no page that it knows. */
  besideNothing(): Promise<void>;
  /** Opens it anew, where it was not given leave to see X. */
  besideWithheld(): Promise<void>;
}

export interface SidebarScreen {
  name: string;
  /** Among the few that stand for all of them. */
  isTelling?: boolean;
  /** Brings it up. What is unfinished is as the screens before this one have left it. */
  show(sidebar: SidebarSeat): Promise<void>;
}

const PLACES: { kind: PageKind; path: string; name: string }[] = [
  { kind: 'home', path: '/home', name: 'home' },
  { kind: 'thread', path: postPath(notable.event), name: 'a thread' },
  { kind: 'profile', path: `/${notable.event.author.handle}`, name: 'a profile' },
  { kind: 'hashtag', path: '/hashtag/PretendWardChat', name: 'a hashtag' },
  { kind: 'messages', path: '/messages', name: 'private messages' },
  { kind: 'compose', path: '/compose/post', name: 'a composer' },
];

export const nowScreens: SidebarScreen[] = [
  ...PLACES.map(({ kind, path, name }) => ({
    name: `Now, beside ${name}`,
    isTelling: kind === 'home',
    show: async (sidebar: SidebarSeat) => {
      await sidebar.beside(path);
      await offerFor(sidebar, 'x', kind);
      // A chat's hashtag leads to how one takes part in it, whatever day it is.
      if (kind === 'hashtag') await seenWords(sidebar, situation('SIT-41').title);
    },
  })),
  {
    name: 'Now, beside nothing',
    show: async (sidebar) => {
      await sidebar.besideNothing();
      await seen(
        sidebar,
        'the way to a page it knows',
        "document.querySelector('main a[href]') !== null",
      );
    },
  },
  {
    name: 'Now, where it may not see X',
    show: async (sidebar) => {
      await sidebar.besideWithheld();
      await seenWords(sidebar, 'Let Sidelight see X');
    },
  },
  {
    name: 'Now, saying why this tip',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click('summary');
      await seen(sidebar, 'why', "document.querySelector('details[open]') !== null");
    },
  },
  {
    name: 'its menu',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click(['button', 'Menu']);
      await seenWords(sidebar, 'Close Sidelight');
    },
  },
  {
    name: 'a prompt in full, with all that it says of itself',
    isTelling: true,
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click(['button', 'Something to think about here?']);
      await seenWords(sidebar, 'Not now');
      await sidebar.evaluate(
        "document.querySelectorAll('main details').forEach((more) => { more.open = true; })",
      );
    },
  },
  {
    name: 'every prompt that was shown',
    isTelling: true,
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click(['button', 'Menu']);
      await sidebar.click(['button', 'Prompts shown']);
      await seen(sidebar, 'a prompt', "document.querySelector('.prompt-ledger li') !== null");
    },
  },
  {
    name: 'its keyboard shortcuts',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click(['button', 'Menu']);
      await sidebar.click(['button', 'Keyboard shortcuts']);
      await seen(sidebar, 'the dialog', "document.querySelector('dialog:modal') !== null");
    },
  },
  {
    name: 'Now, where nothing is to be offered',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.evaluate("chrome.storage.local.set({ offering: 'nothing' })");
      await seenWords(sidebar, 'What you notice, in your own words');
      await sidebar.evaluate("chrome.storage.local.remove('offering')");
    },
  },
  {
    name: 'a message that something is missing',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click(['button', 'Save']);
      await seenWords(sidebar, 'Write a line or capture a post first.');
      // While it has the focus it stays.
      await sidebar.evaluate("document.querySelector('.ui-toast button').focus()");
    },
  },
  {
    name: 'pointing at a post',
    show: async (sidebar) => {
      await atHome(sidebar);
      await point(sidebar);
    },
  },
  {
    name: 'a post that was captured',
    show: async (sidebar) => {
      await atHome(sidebar);
      await point(sidebar);
      await sidebar.click(`${CHOICES} button`);
      await seen(
        sidebar,
        'what of it to keep',
        "document.querySelectorAll('input[type=checkbox]').length === 2",
      );
    },
  },
  {
    name: 'a captured post whose words are kept',
    isTelling: true,
    show: async (sidebar) => {
      await sidebar.click(['checkbox', 'Keep their words too']);
      await sidebar.click(['checkbox', 'Keep who wrote it']);
      await seenWords(sidebar, 'Kept as you type.');
    },
  },
  {
    name: 'writing that waits unfinished',
    show: async (sidebar) => {
      await atHome(sidebar);
      await seen(sidebar, 'the post kept', "document.querySelector('blockquote') !== null");
      await sidebar.click(['button', 'New moment']);
      await seen(
        sidebar,
        'what is unfinished',
        `document.querySelector('[aria-label="Unfinished writing"] li') !== null`,
      );
    },
  },
];

const CHOICES = '[aria-label="Posts on the screen"]';

/** Beside home, with what there is to offer there. */
async function atHome(sidebar: SidebarSeat): Promise<void> {
  await sidebar.beside('/home');
  await offerFor(sidebar, 'x', 'home');
}

async function point(sidebar: SidebarSeat): Promise<void> {
  await sidebar.click(['button', 'Capture this post']);
  await seen(sidebar, 'posts to choose from', `document.querySelector('${CHOICES} li') !== null`);
}

export const guidanceScreens: SidebarScreen[] = [
  {
    name: 'Guidance',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click(['tab', 'Guidance']);
      await seenWords(sidebar, 'In a crisis');
    },
  },
  {
    name: 'Guidance, with stars and what was opened lately',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.evaluate(
        `chrome.storage.local.set({
          starredCards: ['mute', 'nmc-boundaries'],
          recentCards: ['hashtag', 'mute', 'block', 'report-on-x', 'evidence-peers-online'],
        })`,
      );
      await sidebar.click(['tab', 'Guidance']);
      await seenWords(sidebar, 'Forget these');
      await sidebar.click('[aria-label="Opened lately"] + details summary');
    },
  },
  {
    name: 'where to turn in a crisis',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click(['button', 'In a crisis']);
      await seenWords(sidebar, 'If someone may be in danger now');
    },
  },
  {
    name: 'a subject, with what is of other countries',
    show: async (sidebar) => {
      await atHome(sidebar);
      await worksIn(sidebar, 'UK');
      await openSubject(sidebar, 'Making it count as CPD');
      await sidebar.click('main summary');
    },
  },
  {
    name: 'what professional bodies say',
    show: async (sidebar) => {
      await atHome(sidebar);
      await openSubject(sidebar, 'What professional bodies say');
      await sidebar.click('main summary');
    },
  },
  {
    name: 'what one body says',
    show: async (sidebar) => {
      await sidebar.click('[aria-label="UK"] li:nth-child(2) button');
      await seen(
        sidebar,
        'what it says',
        "document.querySelector('main h2')?.textContent === 'BACP'",
      );
    },
  },
  {
    name: 'a body’s card',
    show: async (sidebar) => {
      await sidebar.click('main li button');
      await seenWords(sidebar, 'In more detail');
    },
  },
  {
    name: 'a word explained, with a star',
    show: async (sidebar) => {
      await atHome(sidebar);
      await openSubject(sidebar, 'Words explained');
      await sidebar.click('main li button');
      await sidebar.click(['button', 'Star']);
      await seen(
        sidebar,
        'its star',
        "document.querySelector('main [aria-pressed=true]') !== null",
      );
    },
  },
  {
    name: 'a situation',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.evaluate("chrome.storage.local.remove('homeCountry')");
      await openFound(sidebar, 'someone I support has followed me', 'SIT-01');
    },
  },
  {
    name: 'a situation, with what the reader’s body and others say',
    show: async (sidebar) => {
      await worksIn(sidebar, 'UK');
      await seenWords(sidebar, 'What your professional body says');
      await sidebar.click('.not-printed > details > summary');
      await sidebar.click('details details summary');
      await seen(
        sidebar,
        'what others say',
        "document.querySelector('details details[open] li') !== null",
      );
    },
  },
  {
    name: 'a situation about safety, with every line',
    isTelling: true,
    show: async (sidebar) => {
      await atHome(sidebar);
      await openSafetyCard(sidebar);
    },
  },
  {
    name: 'a tip',
    show: async (sidebar) => {
      await atHome(sidebar);
      await openSubject(sidebar, 'Tips');
      await sidebar.click('main li button');
      await seenCard(sidebar);
    },
  },
  {
    name: 'a crisis line',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click(['tab', 'Guidance']);
      await sidebar.click('[aria-label="In a crisis"] li button');
      await seenCard(sidebar);
    },
  },
];

/** These need a journal to find things in; the last ones lock it. */
export const lookUpScreens: SidebarScreen[] = [
  {
    name: 'what was noticed in a moment that was saved',
    isTelling: true,
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.type(
        ['textbox', 'Two lines of your own'],
        'My client Priya, NHS number 943 476 5919.',
      );
      await sidebar.click(['button', 'Save']);
      await seenWords(sidebar, 'I noticed 2 things');
    },
  },
  {
    name: 'a plan of one’s own, to write',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.click('[aria-label="Situations on pages like this"] li button');
      await sidebar.click(['button', 'Make a plan for this']);
      await seenWords(sidebar, '… then I will');
    },
  },
  {
    name: 'what was looked up, with entries of one’s own',
    isTelling: true,
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.type(['searchbox', 'Look something up'], SHARED_WORD);
      await seen(sidebar, 'cards', "document.querySelector('[data-card]') !== null");
      await seen(
        sidebar,
        'entries',
        `document.querySelector('[aria-label="Entries found"] mark') !== null`,
      );
    },
  },
  {
    name: 'what was looked up, with results of other countries',
    show: async (sidebar) => {
      await atHome(sidebar);
      await worksIn(sidebar, 'UK');
      await sidebar.type(['searchbox', 'Look something up'], 'Ahpra testimonials');
      await seenWords(sidebar, 'From other countries');
    },
  },
  {
    name: 'a look-up that found nothing',
    show: async (sidebar) => {
      await atHome(sidebar);
      await sidebar.type(['searchbox', 'Look something up'], 'quizzical');
      await seenWords(sidebar, 'Nothing on that yet');
    },
  },
  ...lockedNowScreens,
];

/** Opens the card about someone who says they are suicidal, and all the lines in it. */
export async function openSafetyCard(sidebar: View): Promise<void> {
  await openFound(sidebar, 'someone I support says they are suicidal', 'SIT-04');
  await sidebar.click('article summary');
  await seen(sidebar, 'every line', "document.querySelector('article details[open] a') !== null");
}

/** Looks something up, and opens what was found of that number. */
async function openFound(sidebar: View, question: string, situation: string): Promise<void> {
  await sidebar.type(['searchbox', 'Look something up'], question);
  await seen(
    sidebar,
    `${situation} to be found`,
    `document.querySelector('li[data-situation="${situation}"]') !== null`,
  );
  await sidebar.click(`li[data-situation="${situation}"] button`);
  await seen(
    sidebar,
    `${situation} to open`,
    `document.querySelector('article[data-situation="${situation}"]') !== null`,
  );
}

async function openSubject(sidebar: View, subject: string): Promise<void> {
  await sidebar.click(['tab', 'Guidance']);
  await sidebar.click(['button', subject]);
  await seen(
    sidebar,
    subject,
    `document.querySelector('main h2')?.textContent === ${JSON.stringify(subject)}`,
  );
}

const seenCard = (sidebar: View) =>
  seen(sidebar, 'the card', "document.querySelector('article[data-card] h2') !== null");

/** From here on the sidebar knows where the reader works. */
async function worksIn(sidebar: View, country: HomeCountry): Promise<void> {
  await sidebar.evaluate(`chrome.storage.local.set({ homeCountry: ${JSON.stringify(country)} })`);
}
