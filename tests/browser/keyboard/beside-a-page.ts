import { FIELD } from '../journey/cast';
import { situation } from '../journey/offers';
import { claim, seen, seenWords, seenWritten } from '../journey/seeing';
import type { Surface } from '../journey/stage';
import type { SidebarDesk } from './desk';

/** What is done beside the page in front: from its tip to two lines that are kept. */

/** Reads the tip and why it is this one, writes two lines, saves them and opens them. */
export async function readAndWrite({ hands, sitDown }: SidebarDesk): Promise<void> {
  await sitDown();
  // It opens without a word, and takes no focus by itself.
  await hands.on('page', /^/);
  await hands.tabTo('summary', 'Why this?');
  await hands.enter();
  await hands.on('summary', 'Why this?', 'expanded');
  await hands.tabTo('button', 'Open its sources');
  await hands.enter();
  const tip = await hands.on('heading', /./);
  await hands.tabTo('link', /./);
  await claimIn(hands.view, '[aria-label="Sources"]', `A source of “${tip.name}”`);
  await hands.tabBackTo('button', 'Back');
  await hands.enter();
  await hands.on('summary', 'Why this?');

  await hands.tabTo('textbox', FIELD);
  await hands.type('They asked how I was.');
  await hands.press('Enter');
  await hands.type('I had no answer ready.');
  await seenWritten(hands.view, FIELD, 'They asked how I was.\nI had no answer ready.');
  await hands.tabTo('button', 'Save');
  await hands.enter();
  await hands.hears('Saved in your journal.');
  await hands.on('button', 'Save');
  await hands.tabTo('button', 'Open it');
  await hands.enter();
  await hands.on('heading', /./);
  await seen(
    hands.view,
    'the entry',
    "document.querySelector('main').innerText.includes('I had no answer ready.')",
  );
}

/** Saves nothing, and is told why; throws writing away and takes it back. */
export async function discardAndUndo({ hands, sitDown }: SidebarDesk): Promise<void> {
  await sitDown();
  await hands.tabTo('button', 'Save');
  await hands.enter();
  await hands.hears('Write a line or capture a post first.');
  await hands.on('textbox', FIELD);

  await hands.type('Not this.');
  await hands.tabTo('button', 'Discard');
  await hands.enter();
  await hands.hears('Discarded.');
  await hands.on('textbox', FIELD);
  await seenWritten(hands.view, FIELD, '');
  await hands.tabTo('button', 'Undo');
  await hands.enter();
  await hands.hears('It is back, under “Unfinished”.');
  await hands.on('textbox', FIELD);
  await seenWords(hands.view, 'Not this.');
  await hands.tabTo('button', /^Not this\./);
  await hands.enter();
  await hands.on('textbox', FIELD);
  await seenWritten(hands.view, FIELD, 'Not this.');
  await hands.tabTo('button', 'Discard');
  await hands.enter();
  await hands.on('textbox', FIELD);
}

/** Captures a post from the list of those on the screen, with its words. */
export async function capture({ hands, sitDown }: SidebarDesk): Promise<void> {
  await sitDown();
  await hands.tabTo('button', 'Capture this post');
  await hands.enter();
  await hands.on('heading', 'Point at a post and click it');
  await hands.press('Escape');
  await hands.on('button', 'Capture this post');
  await hands.enter();
  await hands.on('heading', 'Point at a post and click it');
  await hands.tabTo('button', 'Cancel');
  await hands.enter();
  await hands.on('button', 'Capture this post');

  await hands.enter();
  await hands.on('heading', 'Point at a post and click it');
  await hands.tabTo('button', 'Cancel');
  await hands.tabTo('button', /./);
  await claimIn(hands.view, '[aria-label="Posts on the screen"]', 'A post on the screen');
  await hands.enter();
  await hands.on('textbox', FIELD);
  await hands.hears('1 post captured.');
  await hands.tabTo('checkbox', 'Keep their words too');
  await hands.press('Space');
  await hands.on('checkbox', 'Keep their words too', 'checked');
  await hands.tabTo('button', 'Save');
  await hands.enter();
  await hands.hears('Saved in your journal.');
  await hands.on('button', 'Save');
}

/** Looks something up, reads its sources, and comes back to where it was found. */
export async function lookUp({ hands, sitDown }: SidebarDesk): Promise<void> {
  const box = ['searchbox', 'Look something up'] as const;
  const card = situation('SIT-01');
  const title = new RegExp(`^${card.title}`);
  await sitDown();
  await hands.press('/');
  await hands.on(...box);
  await hands.forget();
  await hands.type('someone I support has followed me');
  await hands.hears(/^\d+ found\.$/);
  await hands.press('ArrowDown');
  await hands.on('button', title);
  await hands.press('ArrowDown');
  await hands.on('button', /./);
  await hands.press('ArrowUp');
  await hands.on('button', title);
  await hands.press('ArrowUp');
  await hands.on(...box);
  await hands.press('ArrowDown');
  await hands.enter();
  await hands.on('heading', card.title);
  await hands.tabTo('link', new RegExp(card.sources[0]?.body ?? ''));
  await claimIn(hands.view, '[aria-label="Sources"]', 'A source of the answer');
  await hands.tabBackTo('button', 'Back to results');
  await hands.enter();
  await hands.on('button', title);
  await hands.enter();
  await hands.on('heading', card.title);
  await hands.press('Escape');
  await hands.on('button', title);
  await hands.press('!');
  await hands.on('heading', 'In a crisis');
  await hands.tabTo('link', '999');
  await hands.press('Escape');
  await hands.on('button', 'In a crisis');
  await hands.tabTo('button', title);
  await hands.press('Escape');
  await hands.on(...box);
  claim(
    await hands.view.evaluate<boolean>("document.activeElement.value === ''"),
    'Escape has left the question in the box.',
  );
  await hands.forget();
  await hands.type('quizzical');
  await hands.hears('Nothing on that yet');
  await hands.press('Escape');

  // Enter in the box opens what was found first.
  await hands.type('someone I support has followed me');
  await seen(hands.view, 'what was found', "document.querySelector('[data-card]') !== null");
  await hands.enter();
  await hands.on('heading', card.title);
  await hands.tabTo('button', 'Write about this');
  await hands.enter();
  await hands.on('textbox', FIELD);
  await hands.tabTo('button', 'Discard');
  await hands.enter();
  await hands.on('textbox', FIELD);
}

/** Throws unless the focus is inside of what fits a CSS selector. */
async function claimIn(view: Surface, selector: string, what: string): Promise<void> {
  const isIn = await view.evaluate<boolean>(
    `document.activeElement.closest('${selector}') !== null`,
  );
  claim(isIn, `${what} is not what the focus is on, after Tab.`);
}
