import { setTimeout as sleep } from 'node:timers/promises';
import { keystrokes, searches } from './keystrokes';
import type { Parts } from './parts';
import type { Sample } from './sample';
import type { QuietPage, Stand, View } from './stand';

const TIMES = { woken: 3, newest: 20, opened: 8, saves: 100, drafts: 10, views: 10 };

/** ms in which what a key changes stands painted, and after which the next is pressed. */
const KEY_PAUSE = 150;

/** Everything that is timed in an open journal of so many entries. */
export async function measureOpen(
  stand: Stand,
  entries: number,
  seed: number,
  run: Parts,
): Promise<void> {
  const quiet = await stand.quietPage();
  const name = (what: string) => `journal-${what}-${entries}`;
  await run.measure('  waking', () => woken(stand, quiet, name));
  await run.measure('  the newest', () => newest(stand, quiet, name));
  await run.measure('  opening the page', () => opened(stand, name));
  // As people do: a draft, and then it is saved.
  await run.measure('  drafts', () => drafts(quiet, name));
  await run.measure('  saving', () => saves(quiet, name));
  await run.measure('  searching', () => searched(stand, quiet, name, entries, seed));
  await run.measure('  typing a search', () => typed(stand, name, seed));
  await run.measure('  several views', () => seenElsewhere(stand, quiet, name));
}

/** ms before each: what one has set off is not charged to the next. */
const SAVE_PAUSE = 30;

type Naming = (what: string) => string;

/** The worker was stopped, as the browser does whenever it likes. */
async function woken(stand: Stand, quiet: QuietPage, name: Naming): Promise<Sample[]> {
  const first: number[] = [];
  const search: number[] = [];
  for (let nth = 0; nth < TIMES.woken; nth += 1) {
    await stand.chromium.stopWorker();
    const took = await quiet.run('timeList', '');
    first.push(took);
    // As one would have waited who began to search at once.
    search.push(took + (await quiet.run('timeList', searches(nth)[0] ?? '')));
  }
  return [
    { name: name('woken'), unit: 'ms', values: first },
    { name: name('woken-search'), unit: 'ms', values: search },
  ];
}

async function newest(stand: Stand, quiet: QuietPage, name: Naming): Promise<Sample[]> {
  await quiet.run('untilWhole', 1);
  await stand.handled('entries/list');
  const { bare } = await quiet.run('timeNewest', TIMES.newest);
  const values = await stand.handled('entries/list');
  return [{ name: name('newest-50'), unit: 'ms', values, control: bare }];
}

/** The journal's page in a new tab: from its asking for the list, and from the navigation. */
async function opened(stand: Stand, name: Naming): Promise<Sample[]> {
  const fromAsking: number[] = [];
  const fromNavigation: number[] = [];
  for (let nth = 0; nth < TIMES.opened; nth += 1) {
    const view = await stand.view('journal.html', 'tab');
    const rows = await view.when('rows');
    fromNavigation.push(rows);
    fromAsking.push(rows - (await view.when('asked')));
    await view.close();
  }
  return [
    // The first of a browser is not what people see all day.
    { name: name('newest-painted'), unit: 'ms', values: fromAsking.slice(1) },
    { name: name('page-painted'), unit: 'ms', values: fromNavigation.slice(1) },
  ];
}

async function saves(quiet: QuietPage, name: Naming): Promise<Sample[]> {
  const { ours, strict, relaxed, raw } = await quiet.run('timeSaves', TIMES.saves, SAVE_PAUSE);
  return [
    { name: name('save'), unit: 'ms', values: ours, control: strict },
    { name: name('save-to-raw'), unit: 'ms', values: ours, control: raw },
    { name: name('save-to-relaxed'), unit: 'ms', values: ours, control: relaxed },
  ];
}

async function drafts(quiet: QuietPage, name: Naming): Promise<Sample[]> {
  const { put, kept } = await quiet.run('timeDrafts', TIMES.drafts);
  return [
    { name: name('draft-put'), unit: 'ms', values: put },
    { name: name('draft'), unit: 'ms', values: kept, share: 0.95 },
  ];
}

/** Beyond, MiniSearch needs minutes and all the memory there is. */
const MOST_FOR_MINISEARCH = 10_000;

async function searched(
  stand: Stand,
  quiet: QuietPage,
  name: Naming,
  entries: number,
  seed: number,
): Promise<Sample[]> {
  const queries = keystrokes(seed);
  await quiet.run('openTexts', entries);
  await stand.handled('entries/list');
  const { scanned } = await quiet.run('timeSearches', queries);
  const values = await stand.handled('entries/list');
  const figure = (what: string, share: number): Sample => ({
    name: name(what),
    unit: 'ms',
    values,
    control: scanned,
    share,
  });
  return [
    figure('search-p50', 0.5),
    figure('search-p95', 0.95),
    ...(seed === 0 && entries <= MOST_FOR_MINISEARCH ? await miniSearch(quiet, name, queries) : []),
  ];
}

async function miniSearch(quiet: QuietPage, name: Naming, queries: string[]): Promise<Sample[]> {
  const { built, asked } = await quiet.run('timeMiniSearch', queries);
  return [
    { name: name('minisearch-build'), unit: 'ms', values: [built] },
    { name: name('minisearch-p95'), unit: 'ms', values: asked, share: 0.95 },
  ];
}

/** Real keys in the journal's page, until what they changed in the list stands painted. */
async function typed(stand: Stand, name: Naming, seed: number): Promise<Sample[]> {
  const view = await stand.view('journal.html', 'window');
  await view.when('rows');
  const box = view.page.getByRole('searchbox').first();
  const values: number[] = [];
  // Half of them one round, the other half the next.
  for (const text of searches(seed >> 1).filter((_, nth) => nth % 2 === seed % 2)) {
    await box.fill('');
    await sleep(KEY_PAUSE);
    for (const key of text) {
      await view.reset();
      await view.page.keyboard.type(key);
      await sleep(KEY_PAUSE);
      const took = await sincePressed(view);
      if (took !== undefined) values.push(took);
    }
  }
  await view.close();
  if (values.length === 0) throw new Error('No key changed what is in the list.');
  return [{ name: name('search-painted-p95'), unit: 'ms', values, share: 0.95 }];
}

/** Undefined when the last key changed nothing in the list. */
async function sincePressed(view: View): Promise<number | undefined> {
  const [pressed, changed] = [await view.clock('pressed'), await view.clock('changed')];
  return pressed === undefined || changed === undefined || changed < pressed
    ? undefined
    : changed - pressed;
}

/** A change saved in one view, until it stands painted in three others. */
async function seenElsewhere(stand: Stand, quiet: QuietPage, name: Naming): Promise<Sample[]> {
  const views = [
    await stand.view('journal.html', 'window'),
    await stand.view('journal.html', 'window'),
    await sidebar(stand),
  ];
  for (const view of views) await view.when('rows');
  const all: number[] = [];
  const last: number[] = [];
  for (let nth = 0; nth < TIMES.views; nth += 1) {
    const title = `Seen in every view, ${nth} of ${TIMES.views}`;
    for (const view of views) await view.lookFor(title);
    const begun = await quiet.run('saveTitled', title);
    const times: number[] = [];
    for (const view of views) times.push((await view.when('seen')) - begun);
    all.push(...times);
    last.push(Math.max(...times));
  }
  for (const view of views) await view.close();
  return [
    { name: name('views'), unit: 'ms', values: all },
    { name: name('views-last'), unit: 'ms', values: last, share: 1 },
  ];
}

/** The sidebar as a page, at its journal. */
async function sidebar(stand: Stand): Promise<View> {
  const view = await stand.view('sidepanel.html', 'window');
  await view.page.getByRole('tab', { name: 'Journal' }).click();
  return view;
}
