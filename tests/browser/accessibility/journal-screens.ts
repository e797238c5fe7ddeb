import { seen, seenWords } from '../journey/seeing';
import { BINNED, FULL, OWN_WORD } from './journal-files';
import type { JournalFiles } from './journal-files';
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
  isTelling?: true;
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
    name: 'an entry in the bin',
    show: async (journal) => {
      await openBin(journal);
      await journal.click(`${IN_BIN}:last-child button`);
      await seenWords(journal, 'In the bin since');
    },
  },
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

async function openBin(journal: JournalSeat): Promise<void> {
  await journal.openList();
  await journal.click(['button', 'Bin']);
  await seenWords(journal, BINNED);
  await seen(journal, 'what was deleted', `document.querySelectorAll('${IN_BIN}').length === 2`);
}
