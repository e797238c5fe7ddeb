import { seen, seenWords } from '../journey/seeing';
import { BINNED, FULL, OWN_WORD } from './journal-files';
import type { JournalFiles } from './journal-files';
import { lockedJournalScreens } from './lock-screens';
import type { Seat } from './seat';

/** The journal, wherever it is read. */
export interface JournalSeat extends Seat {
  /** Opens it anew, at its list. */
  openList(): Promise<void>;
  /** Chooses a file in the dialog of its Import. */
  bringIn(file: string): Promise<void>;
}

export interface JournalScreen {
  name: string;
  /** Among the few that stand for all of them. */
  isTelling?: boolean;
  /** Brings it up. The journal is as the screens before this one have left it. */
  show(journal: JournalSeat, files: JournalFiles): Promise<void>;
}

const ENTRIES = '[aria-label="Entries"] li';
const IN_BIN = '[aria-label="Entries in the bin"] li';

/** From an empty journal to one with entries in its bin, in this order. */
export const journalScreens: JournalScreen[] = [
  {
    name: 'with nothing in it',
    isTelling: true,
    show: async (journal) => {
      await journal.openList();
      await seenWords(journal, 'Your journal begins with a moment');
    },
  },
  {
    name: 'its bin, with nothing in it',
    show: async (journal) => {
      await journal.openList();
      await journal.click(['button', 'Bin']);
      await seenWords(journal, 'The bin is empty');
    },
  },
  {
    name: 'after a file that cannot be read',
    show: async (journal, { broken }) => {
      await journal.openList();
      await journal.bringIn(broken);
      await seenWords(journal, 'Some of this file cannot be read');
      await seen(
        journal,
        'a list of what is wrong',
        "document.querySelector('[role=alert] li') !== null",
      );
    },
  },
  {
    name: 'after a file was brought in',
    show: async (journal, { good }) => {
      await journal.openList();
      await journal.bringIn(good);
      await seenWords(journal, 'The file was brought in.');
      await seenEntries(journal);
    },
  },
  {
    name: 'after that was taken back',
    show: async (journal) => {
      await journal.click(['button', 'Undo import']);
      await seenWords(journal, 'The import was taken back');
      await seenWords(journal, 'Your journal begins with a moment');
    },
  },
  {
    name: 'with entries',
    isTelling: true,
    show: async (journal, { good }) => {
      await journal.openList();
      await journal.bringIn(good);
      await seenWords(journal, 'The file was brought in.');
      await journal.openList();
      await seenEntries(journal);
    },
  },
  {
    name: 'a search and what it found',
    show: async (journal) => {
      await journal.openList();
      await journal.type(['searchbox', 'Search your journal'], OWN_WORD);
      await seen(journal, 'words that were found', "document.querySelector('mark') !== null");
      await seenWords(journal, '1 entry found.');
    },
  },
  {
    name: 'a search that found nothing',
    show: async (journal) => {
      await journal.openList();
      await journal.type(['searchbox', 'Search your journal'], 'quizzical');
      await seenWords(journal, 'Nothing found');
    },
  },
  {
    name: 'filters, and what makes no sense of a search',
    show: async (journal) => {
      await journal.openList();
      await journal.click('summary');
      await seenWords(journal, 'Has an open follow-up');
      await journal.type(['searchbox', 'Search your journal'], 'kind:reflection from:then');
      await seenWords(journal, 'names no day, month or year');
      await seen(journal, 'a filter that is set', "document.querySelector('.ui-chip') !== null");
    },
  },
  {
    name: 'entries that are selected',
    isTelling: true,
    show: async (journal) => {
      await journal.openList();
      await seenEntries(journal);
      await journal.click(`${ENTRIES}:first-child [type=checkbox]`);
      await journal.click(`${ENTRIES}:last-child [type=checkbox]`);
      await seenWords(journal, '2 selected');
    },
  },
  {
    name: 'themes for what is selected',
    show: async (journal) => {
      await journal.openList();
      await seenEntries(journal);
      await journal.click(`${ENTRIES}:first-child [type=checkbox]`);
      await journal.click(['button', 'Themes']);
      await seenWords(journal, 'Add or take away a theme');
    },
  },
  {
    name: 'as a calendar',
    isTelling: true,
    show: async (journal) => {
      await journal.openList();
      await journal.click(['button', 'Calendar']);
      await seen(journal, 'days', "document.querySelector('[role=gridcell] button') !== null");
      await seenWords(journal, 'The whole month');
    },
  },
  {
    name: 'follow-ups',
    isTelling: true,
    show: async (journal) => {
      await journal.openList();
      await journal.click(['button', 'Follow-ups']);
      await seenWords(journal, 'Ask the team how they word it.');
    },
  },
  {
    name: 'themes and hashtags',
    show: async (journal) => {
      await journal.openList();
      await journal.click(['button', 'Themes and hashtags']);
      await seenWords(journal, 'being found');
    },
  },
  {
    name: 'a theme that gets the name of another',
    show: async (journal) => {
      await journal.openList();
      await journal.click(['button', 'Themes and hashtags']);
      await seenWords(journal, 'being found');
      await journal.click(['button', 'Rename being found']);
      await seenWords(journal, 'This changes 1 entry.');
    },
  },
  {
    name: 'what is unfinished',
    show: async (journal) => {
      await journal.openList();
      // How much there is depends on what the sidebar was left with.
      await seen(
        journal,
        'a way to what is unfinished',
        `(() => {
          const ways = [...document.querySelectorAll('.journal-room')];
          const way = ways.find(({ innerText }) => innerText.startsWith('Unfinished'));
          way?.click();
          return way !== undefined;
        })()`,
      );
      await seenWords(journal, 'Begun and not saved yet.');
    },
  },
  {
    name: 'the kinds of a new entry',
    show: async (journal) => {
      await journal.openList();
      await journal.click(['button', 'New entry']);
      await seenWords(journal, 'Feedback');
    },
  },
  {
    name: 'a new entry',
    show: async (journal) => {
      await journal.openList();
      await journal.click(['button', 'New entry']);
      await journal.click(['button', 'Reflection']);
      await seenWords(journal, 'New reflection');
      await seenWords(journal, 'So what?');
    },
  },
  {
    name: 'an entry that is open',
    isTelling: true,
    show: async (journal) => {
      await journal.openList();
      await openEntry(journal, FULL);
    },
  },
  {
    name: 'an entry being changed',
    isTelling: true,
    show: async (journal) => {
      await journal.openList();
      await openEntry(journal, FULL);
      await journal.click(['button', 'Edit']);
      await seenWords(journal, `Editing: ${FULL}`);
      await seenWords(journal, 'Discard changes');
    },
  },
  {
    name: 'the earlier versions of an entry',
    show: async (journal) => {
      await openVersions(journal);
    },
  },
  {
    name: 'two versions of an entry, compared',
    isTelling: true,
    show: async (journal) => {
      await openVersions(journal);
      await journal.click('[aria-label="Versions"] li:last-child button');
      await seenWords(journal, 'Restore this version');
      await choose(journal, 'Compare with', '2');
      await seen(journal, 'what was added', "document.querySelector('p[dir] ins') !== null");
    },
  },
  {
    name: 'changes that were begun earlier',
    show: async (journal) => {
      await journal.openList();
      await openEntry(journal, 'Pretend ward chat');
      await journal.click(['button', 'Edit']);
      await seenWords(journal, 'You began these changes earlier.');
    },
  },
  {
    name: 'an entry just deleted, with a way back',
    isTelling: true,
    show: async (journal) => {
      await journal.openList();
      await openEntry(journal, FULL);
      await journal.click(['button', 'Delete']);
      await seenWords(journal, 'Moved to the bin.');
      // While it has the focus it stays.
      await seen(
        journal,
        'the focus on Undo',
        `(() => {
          const undo = document.querySelector('.ui-toast button');
          undo.focus();
          return undo.innerText === 'Undo' && document.activeElement === undo;
        })()`,
      );
    },
  },
  {
    name: 'its bin',
    isTelling: true,
    show: async (journal) => {
      await openBin(journal);
    },
  },
  {
    name: 'what goes from the bin for good',
    show: async (journal) => {
      await openBin(journal);
      await journal.click(`${IN_BIN}:first-child [type=checkbox]`);
      await journal.click(['button', 'Delete for good']);
      await seenWords(journal, 'nobody can bring it back');
    },
  },
  {
    name: 'an entry in the bin',
    show: async (journal) => {
      await openBin(journal);
      await journal.click(`${IN_BIN}:last-child button`);
      await seenWords(journal, 'In the bin since');
    },
  },
  ...lockedJournalScreens,
];

async function seenEntries(journal: JournalSeat): Promise<void> {
  await seen(journal, 'entries', `document.querySelectorAll('${ENTRIES}').length === 3`);
}

async function openEntry(journal: JournalSeat, title: string): Promise<void> {
  const at = await seen<number>(
    journal,
    `“${title}” in the list`,
    `1 + [...document.querySelectorAll('${ENTRIES}')].findIndex((entry) =>
      entry.innerText.startsWith('${title}')) || null`,
  );
  await journal.click(`${ENTRIES}:nth-child(${at}) button`);
  await seen(
    journal,
    `“${title}” to be open`,
    `[...document.querySelectorAll('h2')].some((heading) => heading.innerText === '${title}')`,
  );
}

async function openVersions(journal: JournalSeat): Promise<void> {
  await journal.openList();
  await openEntry(journal, FULL);
  await journal.click(['button', 'Earlier versions']);
  await seen(
    journal,
    'two versions',
    'document.querySelectorAll(\'[aria-label="Versions"] li\').length === 2',
  );
}

/** Chooses the option of that value. */
async function choose(journal: JournalSeat, label: string, value: string): Promise<void> {
  await seen(
    journal,
    `a choice of “${label}”`,
    `(() => {
      const found = [...document.querySelectorAll('label')].find(
        (label) => label.innerText === '${label}',
      );
      if (found === undefined) return false;
      found.control.value = '${value}';
      found.control.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`,
  );
}

async function openBin(journal: JournalSeat): Promise<void> {
  await journal.openList();
  await journal.click(['button', 'Bin']);
  await seenWords(journal, BINNED);
  await seen(journal, 'what was deleted', `document.querySelectorAll('${IN_BIN}').length === 2`);
}
