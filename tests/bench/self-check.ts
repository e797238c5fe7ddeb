import type { Page } from 'playwright-core';
import { buildExtension } from './extensions/build';
import { BURNED, burn } from './extensions/burner/burn';
import { lines } from './figures/table';
import { launch, originOf } from './launch';
import { goThrough } from './phases';
import type { Phase, Work } from './phases';
import { median } from './statistics';
import { chargesIn } from './trace/attribution';
import { cpuOf, isMark, outermost, within } from './trace/events';
import type { TraceEvent } from './trace/events';
import { record } from './trace/record';
import { findPhases, windowBetween } from './trace/windows';

/** Which way of running scripts each phase tries, with an extension that burns known work. */
const TRIED: Readonly<Record<Phase, string>> = {
  load: 'at load',
  scroll: 'in a MutationObserver',
  navigate: 'in a listener the page calls',
  composer: 'after an await, in the composer',
  outside: 'after an await, outside it',
};

/** Measured to known within this is right. */
const RIGHT = { least: 0.8, most: 1.2 };

/** In milliseconds of CPU. */
type Check = Record<Phase, { measured: number; known: number }>;

/**
 * Charges an extension that burns known work, and prints measured to known. Returns whether all of
 * them are right.
 */
export async function selfCheck(port: number, runs: number, work: Work): Promise<boolean> {
  const burner = await buildExtension('burner');
  const checks: Check[] = [];
  for (let nth = 0; nth < runs; nth += 1) {
    checks.push(await runBurner(port, burner, work));
    console.log(`run ${nth + 1} of ${runs}`);
  }
  const rows = Object.entries(TRIED).map(([phase, what]) => {
    const ratios = checks.map((check) => {
      const { measured, known } = check[phase as Phase];
      return measured / known;
    });
    const ratio = median(ratios);
    const right = ratio >= RIGHT.least && ratio <= RIGHT.most;
    return { right, cells: [what, ...ratios.map(fixed), fixed(ratio), right ? 'right' : 'wrong'] };
  });
  const heading = ['measured/known', ...checks.map((_, nth) => `run ${nth + 1}`), 'median', ''];
  console.log(`\n${lines([heading, ...rows.map(({ cells }) => cells)])}`);
  return rows.every(({ right }) => right);
}

async function runBurner(port: number, burner: string, work: Work): Promise<Check> {
  const browser = await launch(port, [burner]);
  try {
    const page = await browser.onlyTab();
    const recording = await record(page);
    await goThrough(page, work);
    await burnInPage(page);
    const events = await recording.stop();
    return check(events, originOf(burner));
  } finally {
    await browser.close();
  }
}

/** Pieces long enough that what surrounds them does not count. */
const PIECES = 5;
const PIECE_UNITS = 200;

/** Burns in the page's own scripts, to learn what a unit costs on this machine, traced as it is. */
async function burnInPage(page: Page): Promise<void> {
  await page.evaluate(() => performance.mark('drive:unit:start').name);
  for (let piece = 0; piece < PIECES; piece += 1) {
    await page.evaluate(`(${burn.toString()})(${PIECE_UNITS})`);
  }
  await page.evaluate(() => performance.mark('drive:unit:end').name);
}

function check(events: readonly TraceEvent[], origin: string): Check {
  const thread = findPhases(events);
  const onThread = events.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid);
  const tasks = outermost(onThread.filter(({ name }) => name === 'RunTask'));
  const inUnits = cpuOf(within(tasks, windowBetween(onThread, 'unit')));
  const unit = inUnits / 1000 / (PIECES * PIECE_UNITS);
  const { own } = chargesIn(events, origin);
  const burned = onThread.filter((event) => isMark(event) && event.name.startsWith(BURNED));
  const phases = Object.entries(thread.windows).map(([phase, { start, end }]) => {
    const here = burned.filter(({ ts }) => ts >= start && ts <= end);
    const units = here.reduce((sum, { name }) => sum + Number(name.slice(BURNED.length)), 0);
    return [phase, { measured: own[phase as Phase], known: units * unit }] as const;
  });
  return Object.fromEntries(phases) as Check;
}

const fixed = (value: number) => value.toFixed(2);
