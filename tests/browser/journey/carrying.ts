import { arrive } from './arriving';
import { AFTERTHOUGHT, OTHER_MOMENT, POST, TWO_LINES, UNFINISHED } from './cast';
import { filesIn, journalIn } from './journal-file';
import type { JournalContents } from './journal-file';
import { seenEntries } from './keeping';
import { claim, lookAt, seenWords } from './seeing';
import type { Stage } from './stage';
import { told } from './step';
import type { Step, Story } from './step';

/** Out of one machine and into another, as each of the two kinds of file. */

const FORMAT = ['combobox', 'Format'] as const;
const OUTCOME = '[aria-labelledby="transfer"] [role=status]';

export const carrying: Step[] = [
  {
    name: 'take-it-out-as-json',
    take: async (stage, story) => {
      const journal = await stage.openJournal();
      await journal.choose(FORMAT, 'sidelight');
      story.json = await stage.takeOut();
      await seenWords(journal, 'Your journal is in the file');
      await lookAt(journal, OUTCOME);
      story.journal = await journalIn(story.json);
      claimWhole(story.journal, told(story, 'permalink'));
      return 'Exported it as JSON: two entries and the unfinished one, and nothing of the post but its address.';
    },
  },
  {
    name: 'take-it-out-as-markdown',
    take: async (stage, story) => {
      const journal = await stage.openJournal();
      await journal.choose(FORMAT, 'markdown');
      story.markdown = await stage.takeOut();
      await seenWords(journal, '-markdown.zip');
      await lookAt(journal, OUTCOME);
      const files = await filesIn(story.markdown);
      const isEntry = (name: string) => name.endsWith('.md') && !name.startsWith('versions/');
      const names = Object.keys(files).filter(isEntry);
      claim(names.length === 3, `The Markdown is in ${names.length} files, not three.`);
      claim(
        Object.values(files).some((text) => text.endsWith(`---\n\n${TWO_LINES}${AFTERTHOUGHT}\n`)),
        'No Markdown file ends in the two lines as they were written.',
      );
      return 'Exported it as Markdown: one file each, readable without Sidelight.';
    },
  },
  {
    name: 'bring-the-json-in-elsewhere',
    take: (stage, story) => bringIn(stage, story, 'json', 'JSON'),
  },
  {
    name: 'bring-the-markdown-in-elsewhere',
    take: (stage, story) => bringIn(stage, story, 'markdown', 'Markdown'),
  },
];

async function bringIn(
  stage: Stage,
  story: Story,
  kind: 'json' | 'markdown',
  name: string,
): Promise<string> {
  const file = told(story, kind);
  await stage.moveOn();
  await arrive(stage);
  const journal = await stage.openJournal();
  await seenWords(journal, 'Your journal begins with a moment');
  await stage.bringIn(file);
  await seenWords(journal, 'The file was brought in.');
  await seenEntries(journal, [OTHER_MOMENT, TWO_LINES]);
  await journal.choose(FORMAT, 'sidelight');
  const again = await journalIn(await stage.takeOut());
  claim(
    JSON.stringify(again) === JSON.stringify(told(story, 'journal')),
    `What came of the ${name} file is not what was taken out:\n${JSON.stringify(again, null, 1)}`,
  );
  await lookAt(journal, '[aria-label="Entries"]');
  return `On another machine, from the ${name} file: the same entries, to the letter.`;
}

/** Throws unless it is the journal that was written on the way here. */
function claimWhole({ entries, drafts }: JournalContents, permalink: string): void {
  const bodies = entries.map(({ body }) => body).sort();
  claim(
    JSON.stringify(bodies) === JSON.stringify([OTHER_MOMENT, TWO_LINES + AFTERTHOUGHT].sort()),
    `The entries taken out are ${JSON.stringify(bodies)}.`,
  );
  claim(
    entries.every(({ deletedAt }) => deletedAt === undefined),
    'An entry that was taken out of the bin is still marked as deleted.',
  );
  claim(
    drafts.length === 1 && drafts[0]?.content.body === UNFINISHED,
    `The drafts taken out are ${JSON.stringify(drafts)}.`,
  );
  const [source, ...more] = entries.flatMap(({ sources }) => sources);
  claim(more.length === 0, 'More than the one post is kept.');
  claim(source?.permalink === permalink, `The address kept is ${source?.permalink ?? 'none'}.`);
  claim(
    source.quote === undefined && source.handle === undefined,
    'The words or the name of the author are kept, which nobody asked for.',
  );
  claim(!JSON.stringify(entries).includes(POST.words), 'The words of the post are in the journal.');
}
