import { until } from '@/scripts/until';
import { arrive } from './arriving';
import { AFTERTHOUGHT, FIELD, OTHER_MOMENT, TWO_LINES, UNFINISHED, WORD } from './cast';
import { lookAt, seen, seenWords, seenWritten, wordsOf } from './seeing';
import type { Stage, View } from './stage';
import type { Step } from './step';

/** From saving to finding it again: the journal. */

const ENTRIES = '[aria-label="Entries"] > li';
const EDITED = TWO_LINES + AFTERTHOUGHT;

/** The journal as it was opened last, for the steps of one sitting. */
const opened = new WeakMap<Stage, View>();

export const keeping: Step[] = [
  {
    name: 'save-it',
    take: async ({ sidebar }) => {
      await sidebar.click(['button', 'Save']);
      await seenWords(sidebar, 'Saved in your journal.');
      await seenWritten(sidebar, FIELD, '');
      return 'Saved it: “Saved in your journal.”';
    },
  },
  {
    name: 'write-more',
    take: async ({ sidebar }) => {
      await sidebar.type(['textbox', FIELD], OTHER_MOMENT);
      await sidebar.click(['button', 'Save']);
      await seenWritten(sidebar, FIELD, '');
      await sidebar.type(['textbox', FIELD], UNFINISHED);
      await seenWords(sidebar, 'Kept as you type.');
      await lookAt(sidebar, 'textarea');
      return 'Saved another moment, and left a third unfinished.';
    },
  },
  {
    name: 'come-back-the-next-day',
    take: async (stage) => {
      await stage.restart();
      await arrive(stage);
      await seenWritten(stage.sidebar, FIELD, UNFINISHED);
      const journal = await stage.openJournal();
      opened.set(stage, journal);
      await seenEntries(journal, [OTHER_MOMENT, TWO_LINES]);
      await lookAt(journal, ENTRIES);
      return 'Closed the browser and started it again: both moments are in the journal.';
    },
  },
  {
    name: 'find-it-by-a-word',
    take: async (stage) => {
      const journal = journalOf(stage);
      await journal.type(['searchbox', 'Search your journal'], WORD);
      await seenEntries(journal, [TWO_LINES]);
      await until(`“${WORD}” to be marked as found`, async () => {
        const marked = await wordsOf(journal, `${ENTRIES} mark`);
        return marked.toLowerCase().startsWith(WORD);
      });
      return `Searched for “${WORD}”: one entry of two is found.`;
    },
  },
  {
    name: 'edit-it',
    take: async (stage) => {
      const journal = journalOf(stage);
      await journal.click(`${ENTRIES} button`);
      await journal.click(['button', 'Edit']);
      await seenWritten(journal, 'What you wrote', TWO_LINES);
      await journal.type(['textbox', 'What you wrote'], AFTERTHOUGHT);
      await seenWritten(journal, 'What you wrote', EDITED);
      await journal.click(['button', 'Save']);
      await seenWords(journal, EDITED);
      await seenWords(journal, ', changed ');
      return `Added to it: “${AFTERTHOUGHT.trim()}”`;
    },
  },
  {
    name: 'delete-it',
    take: async (stage) => {
      const journal = journalOf(stage);
      await journal.click(['button', 'Delete']);
      await seenWords(journal, 'Moved to the bin.');
      await seenEntries(journal, []);
      return 'Deleted it: “Moved to the bin.”, and the search finds nothing any more.';
    },
  },
  {
    name: 'undo',
    take: async (stage) => {
      const journal = journalOf(stage);
      await journal.click(['button', 'Undo']);
      await seenEntries(journal, [EDITED]);
      return 'Pressed Undo: it is back.';
    },
  },
];

/** Resolves when the list holds just the entries that begin so, in that order. */
export async function seenEntries(journal: View, texts: readonly string[]): Promise<void> {
  const firstLines = texts.map((text) => text.split('\n', 1)[0] ?? '');
  await until(`the list of entries to hold ${texts.length}`, async () => {
    const shown = await journal.evaluate<string[]>(
      `[...document.querySelectorAll('${ENTRIES}')].map((entry) => entry.innerText)`,
    );
    return (
      shown.length === texts.length &&
      shown.every((text, at) => text.trim().startsWith(firstLines[at] ?? ''))
    );
  });
  const said = texts.length === 1 ? '1 entry' : `${texts.length} entries`;
  if (texts.length > 0) await seen(journal, said, `document.body.innerText.includes('${said}')`);
}

function journalOf(stage: Stage): View {
  const journal = opened.get(stage);
  if (journal === undefined) throw new Error('The journal has not been opened.');
  return journal;
}
