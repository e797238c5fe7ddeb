import { seen, seenWords } from '../journey/seeing';
import { send } from '../safety/wire';
import type { JournalScreen, JournalSeat } from './journal-screens';
import type { PageScreen, PageSeat } from './page-screens';
import type { Seat } from './seat';
import type { SidebarScreen, SidebarSeat } from './sidebar-screens';

const PASSPHRASE = 'monsoon trumpet gravel eleven';
/** Any that is well formed. */
const CODE = '0W3G-E1R7-0W3G-E1R7-0W3G-E1R7-0W3G-E1R7-W6XJ';

/** Seals the journal, unless it is; from a page of Sidelight's. */
async function protect(seat: Seat): Promise<void> {
  const { hasPassphrase } = await send(seat, 'journal/state', null);
  if (hasPassphrase) await send(seat, 'vault/unlock', { secret: PASSPHRASE });
  else await send(seat, 'vault/protect', { passphrase: PASSPHRASE, recoveryCode: CODE });
}

async function lock(seat: Seat): Promise<void> {
  await protect(seat);
  await send(seat, 'vault/lock', null);
}

async function unprotect(seat: Seat): Promise<void> {
  const { hasPassphrase } = await send(seat, 'journal/state', null);
  if (hasPassphrase) await send(seat, 'vault/unprotect', { secret: PASSPHRASE });
}

/** The end of the journal's screens: they leave it open, and without a passphrase. */
export const lockedJournalScreens: JournalScreen[] = [
  {
    name: 'locked',
    isTelling: true,
    show: async (journal) => {
      await journal.openList();
      await lock(journal);
      await journal.openList();
      await seenWords(journal, 'Your journal is locked');
    },
  },
  {
    name: 'locked, and a wrong passphrase',
    show: async (journal) => {
      await lockedList(journal);
      await journal.type(['textbox', 'Passphrase'], 'kettle');
      await journal.click(['button', 'Show what I type']);
      await journal.click(['button', 'Unlock']);
      await seenWords(journal, 'That is not the passphrase.');
    },
  },
  {
    name: 'locked, and a recovery code that is mistyped',
    show: async (journal) => {
      await lockedList(journal);
      await journal.click(['button', 'Use the recovery code instead']);
      await journal.type(['textbox', 'Recovery code'], '0W3G E1R7');
      await journal.click(['button', 'Unlock']);
      await seenWords(journal, 'Something in it is missing or mistyped.');
    },
  },
  {
    name: 'emptied by the browser',
    show: async (journal) => {
      await unprotect(journal);
      await journal.evaluate(
        'chrome.storage.local.set({ journalCanary: { entries: 12, isGone: true } })',
      );
      await journal.openList();
      await seenWords(journal, '12 entries were here.');
    },
  },
  {
    name: 'open again',
    isTelling: true,
    show: async (journal) => {
      await unprotect(journal);
      await send(journal, 'journal/acknowledge-emptied', null);
      await journal.openList();
      await seen(journal, 'its search', "document.querySelector('input[type=search]') !== null");
    },
  },
];

async function lockedList(journal: JournalSeat): Promise<void> {
  await journal.openList();
  await seenWords(journal, 'Your journal is locked');
}

/** The end of the sidebar's screens: they leave the journal locked. */
export const lockedNowScreens: SidebarScreen[] = [
  {
    name: 'Now, with a locked journal',
    show: async (sidebar) => {
      await lockedHome(sidebar);
    },
  },
  {
    name: 'Now, being unlocked',
    show: async (sidebar) => {
      await lockedHome(sidebar);
      await sidebar.click(['button', 'Unlock to write']);
      await seenWords(sidebar, 'Use the recovery code instead');
    },
  },
];

async function lockedHome(sidebar: SidebarSeat): Promise<void> {
  await sidebar.beside('/home');
  await lock(sidebar);
  await seenWords(sidebar, 'Unlock to write');
}

const begin = async (page: PageSeat) => {
  await page.open('options.html#passphrase');
  await page.click(['button', 'Set a passphrase…']);
  await seenWords(page, 'Nobody can open it for you');
};

/** One step after the other, from the beginning. */
const toThePassphrase = async (page: PageSeat) => {
  await begin(page);
  await page.click(['button', 'Set a passphrase']);
  await seenWords(page, 'Choose a passphrase');
};

const toTheCode = async (page: PageSeat) => {
  await toThePassphrase(page);
  // Chance would make another picture each time.
  await page.evaluate('void (crypto.getRandomValues = (numbers) => numbers.fill(7))');
  await page.type(['textbox', 'New passphrase'], PASSPHRASE);
  await page.type(['textbox', 'The same once more'], PASSPHRASE);
  await page.click(['button', 'Go on']);
  await seenWords(page, 'Recovery code of a Sidelight journal');
};

const toTheCheck = async (page: PageSeat) => {
  await toTheCode(page);
  await page.click(['button', 'I have noted it down']);
  await seenWords(page, 'Is it noted down?');
};

/** From settings without a passphrase to settings without one. */
export const lockSettingsScreens: PageScreen[] = [
  { name: 'settings, what a passphrase does', show: begin },
  {
    name: 'settings, a passphrase that is easy to guess',
    show: async (page) => {
      await toThePassphrase(page);
      await page.type(['textbox', 'New passphrase'], 'sunshine 2026');
      await page.click(['button', 'Go on']);
      await seen(page, 'why not', "document.querySelector('[role=alert]') !== null");
    },
  },
  {
    name: 'settings, two passphrases that differ',
    show: async (page) => {
      await toThePassphrase(page);
      await page.type(['textbox', 'New passphrase'], PASSPHRASE);
      await page.type(['textbox', 'The same once more'], 'monsoon');
      await page.click(['button', 'Go on']);
      await seenWords(page, 'The two are not the same yet.');
    },
  },
  { name: 'settings, the recovery code', show: toTheCode },
  {
    name: 'settings, a code that is not noted down',
    show: async (page) => {
      await toTheCheck(page);
      await page.click(['button', 'Go on']);
      await seenWords(page, 'Look at your note again');
    },
  },
  {
    name: 'settings, a journal just sealed',
    show: async (page) => {
      await toTheCode(page);
      const code = await page.evaluate<string[]>(
        "[...document.querySelectorAll('.lock-code code')].map((group) => group.innerText)",
      );
      await page.click(['button', 'I have noted it down']);
      const labels = await seen<string[]>(
        page,
        'what is asked',
        `(() => {
          const labels = [...document.querySelectorAll('#passphrase label')];
          return labels.length === 2 && labels.map((label) => label.innerText);
        })()`,
      );
      for (const label of labels) {
        const group = code[Number(label.replace(/\D/g, '')) - 1] ?? '';
        await page.type(['textbox', label], group);
      }
      await page.click(['button', 'Go on']);
      await seenWords(page, 'Your journal is sealed');
    },
  },
  {
    name: 'settings, with a passphrase',
    show: async (page) => {
      await page.open('options.html#passphrase');
      await seenWords(page, 'Your journal is sealed with a passphrase');
    },
  },
  {
    name: 'settings, a new passphrase to confirm',
    show: async (page) => {
      await page.open('options.html#passphrase');
      await page.click(['button', 'Change the passphrase']);
      await page.type(['textbox', 'New passphrase'], `${PASSPHRASE} too`);
      await page.type(['textbox', 'The same once more'], `${PASSPHRASE} too`);
      await page.click(['button', 'Go on']);
      await page.type(['textbox', 'Passphrase or recovery code'], 'kettle');
      await page.click(['button', 'Change the passphrase']);
      await seenWords(page, 'so nothing was changed');
    },
  },
  {
    name: 'settings, about to turn the passphrase off',
    show: async (page) => {
      await page.open('options.html#passphrase');
      await page.click(['button', 'Turn off the passphrase']);
      await seenWords(page, 'Your journal then opens by itself.');
    },
  },
  {
    name: 'settings, with a locked journal',
    show: async (page) => {
      await page.open('options.html#passphrase');
      await send(page, 'vault/lock', null);
      await seenWords(page, 'Unlock your journal to change');
    },
  },
  {
    name: 'settings, the passphrase turned off',
    show: async (page) => {
      await page.open('options.html#passphrase');
      await unprotect(page);
      await seenWords(page, 'Your journal has no passphrase.');
    },
  },
];

export const welcomePassphraseScreen: PageScreen = {
  name: 'welcome, a passphrase',
  show: async (page) => {
    await page.open('welcome.html#/passphrase');
    await seenWords(page, 'What it does not protect from');
  },
};
