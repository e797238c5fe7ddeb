import { setTimeout as sleep } from 'node:timers/promises';
import { PASSPHRASE } from './passphrase';
import { searches } from './keystrokes';
import type { Sample } from './sample';
import type { Stand } from './stand';

const TIMES = { unlock: 4 };

/** ms after which whatever a view did at first has come to rest. */
const SETTLED = 700;

/** What is timed of a journal that has a passphrase, and is locked. */
export async function measureSealed(stand: Stand, entries: number): Promise<Sample[]> {
  const quiet = await stand.quietPage();
  const name = (what: string) => `journal-${what}-${entries}`;
  const derived: number[] = [];
  /** Before and after what contains one: the machine is not the same from moment to moment. */
  const less = async (took: () => Promise<number>) => {
    const before = await stand.derivation();
    const time = await took();
    const derivation = (before + (await stand.derivation())) / 2;
    derived.push(derivation);
    return time - derivation;
  };
  const painted: number[] = [];
  for (let nth = 0; nth < TIMES.unlock; nth += 1) {
    await quiet.run('lock');
    painted.push(await less(() => unlockInView(stand)));
  }
  await quiet.run('sealChunks', entries);
  const searchable: number[] = [];
  const chunks: number[] = [];
  for (let nth = 0; nth < TIMES.unlock; nth += 1) {
    await quiet.run('lock');
    const query = searches(nth)[0] ?? '';
    searchable.push(await less(() => quiet.run('timeSearchable', query)));
    chunks.push(await quiet.run('timeChunks'));
  }
  return [
    { name: name('unlock'), unit: 'ms', values: painted },
    { name: name('derivation'), unit: 'ms', values: derived },
    { name: name('searchable'), unit: 'ms', values: searchable, control: chunks },
  ];
}

/** From the key that sends the passphrase to the painted list. */
async function unlockInView(stand: Stand): Promise<number> {
  const view = await stand.view('journal.html', 'window');
  await view.page.locator('input[type=password]').fill(PASSPHRASE);
  await sleep(SETTLED);
  await view.reset();
  await view.page.keyboard.press('Enter');
  const took = (await view.when('rows')) - (await view.when('pressed'));
  await view.close();
  return took;
}
