import { seen, seenWords } from '../journey/seeing';
import { BINNED, FULL, OWN_WORD } from '../accessibility/journal-files';
import type { JournalFiles } from '../accessibility/journal-files';
import type { PageDesk } from './desk';
import type { Hands } from './hands';

/** The journal on its own page. It is empty at first; each goes on from the one before. */

const SEARCH = ['searchbox', 'Search your journal'] as const;
const FULL_ENTRY = new RegExp(`^${FULL}`);

/** Chooses a file to bring in, and is told how that went. */
export async function bringIn(desk: PageDesk, files: JournalFiles): Promise<void> {
  const { hands } = desk;
  await desk.sitDown('journal.html');
  await hands.tabTo('button', 'Import');
  await desk.gives(files.broken, () => hands.enter());
  await hands.hears('Some of this file cannot be read');
  await hands.on('button', 'Import');
  await desk.gives(files.good, () => hands.enter());
  await hands.hears('The file was brought in.');
  await hands.on('button', 'Import');

  // The news of it is on its way to every view, this one among them.
  await seenWords(hands.view, 'Undo import');
  await hands.tabTo('button', 'Undo import');
  await hands.enter();
  await hands.hears('The import was taken back');
  await hands.on('heading', /./);
  await hands.tabTo('button', 'Import');
  await desk.gives(files.good, () => hands.enter());
  await hands.hears('The file was brought in.');
}

/** Finds an entry, changes it, and comes back to where it was found. */
export async function findAndEdit({ hands, sitDown }: PageDesk): Promise<void> {
  await sitDown('journal.html');
  await seenWords(hands.view, FULL);
  await hands.tabTo(...SEARCH);
  await hands.forget();
  await hands.type(OWN_WORD);
  await hands.hears('1 entry found.');
  await hands.tabTo('button', FULL_ENTRY);
  await hands.enter();
  await hands.on('heading', FULL);
  await hands.tabTo('button', 'Edit');
  await hands.enter();
  await hands.on('heading', `Editing: ${FULL}`);
  await seenWords(hands.view, 'Discard changes');
  await hands.tabTo('textbox', 'What you wrote');
  await hands.press('Control+End');
  await hands.type(' Then I asked.');
  await hands.tabTo('button', 'Save');
  await hands.enter();
  await hands.hears('Saved.');
  await hands.on('heading', FULL);
  await seenWords(hands.view, 'Then I asked.');
}

/** Begins changes to an entry and gives them up. */
export async function giveUpChanges({ hands, sitDown }: PageDesk): Promise<void> {
  await sitDown('journal.html');
  await seenWords(hands.view, FULL);
  await toEntry(hands, FULL_ENTRY);
  await hands.enter();
  await hands.on('heading', FULL);
  await hands.tabTo('button', 'Edit');
  await hands.enter();
  await hands.on('heading', `Editing: ${FULL}`);
  await seenWords(hands.view, 'Discard changes');
  await hands.tabTo('textbox', 'What you wrote');
  await hands.type('No. ');
  await hands.tabTo('button', 'Discard changes');
  await hands.enter();
  await hands.hears(/./);
  await hands.on('heading', FULL);
}

/** Deletes the open entry, takes that back, deletes it again and puts it back from the bin. */
export async function deleteAndRestore({ hands, sitDown }: PageDesk): Promise<void> {
  await sitDown('journal.html');
  await seenWords(hands.view, FULL);
  await toEntry(hands, FULL_ENTRY);
  await hands.enter();
  await hands.on('heading', FULL);
  await hands.tabTo('button', 'Delete');
  await hands.enter();
  await hands.hears('Moved to the bin.');
  const neighbour = await hands.on('button', /./);
  await seen(
    hands.view,
    'the focus on an entry',
    `document.activeElement.closest('[aria-label="Entries"]') !== null`,
  );
  await hands.tabTo('button', 'Undo');
  await hands.enter();
  await hands.hears('Back in your journal.');
  await hands.on('button', FULL_ENTRY);

  await hands.enter();
  await hands.on('heading', FULL);
  await hands.tabTo('button', 'Delete');
  await hands.enter();
  await hands.hears('Moved to the bin.');
  await hands.on('button', neighbour.name);
  await hands.tabBackTo('button', 'Bin');
  await hands.enter();
  await hands.on('heading', 'Bin');
  await seenWords(hands.view, BINNED);
  await toEntry(hands, FULL_ENTRY);
  await hands.tabTo('button', 'Restore');
  await hands.enter();
  await hands.hears('Back in your journal.');
  await hands.on('button', new RegExp(`^${BINNED}`));
  await hands.tabBackTo('button', 'Back to your journal');
  await hands.enter();
  await hands.on(...SEARCH);
}

/** A list is one stop of the Tab key: from there the arrows lead to the entry. */
async function toEntry(hands: Hands, name: RegExp): Promise<void> {
  await hands.tabTo('checkbox', /^Select: /);
  await hands.press('Home');
  for (let row = 1; row <= 20; row += 1) {
    const at = await hands.on('button', /./);
    if (name.test(at.name)) return;
    await hands.press('ArrowDown');
  }
  throw new Error(`The arrows lead to no entry ${String(name)}.`);
}

/** Takes the journal out as a file. Firefox then shows its downloads, which have the focus. */
export async function takeOut(desk: PageDesk): Promise<void> {
  const { hands } = desk;
  await desk.sitDown('journal.html');
  await hands.tabTo('combobox', 'Format');
  await hands.tabTo('button', 'Export');
  const name = await desk.saves(() => hands.enter());
  await hands.hears(name);
}
