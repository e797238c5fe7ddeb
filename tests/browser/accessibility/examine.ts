import { choose } from '../languages/appear';
import type { Appearance } from '../languages/appear';
import { axeFindings } from '../support/axe';
import type { AxeLook } from '../support/axe';
import { hiddenInFocus, misfits } from './measures';
import { TALL, settled } from './seat';
import type { Seat } from './seat';

/** CSS pixels: the narrowest window there need be room for, and what 200 % zoom leaves of it. */
const NARROW = 320;
const ZOOMED = { width: 160, height: 400 };
/** CSS pixels; a window in which one must scroll. */
const SHORT = 600;

/** Themes that only change colours: as chosen in the settings, or beside a page of that ground. */
const OTHER_THEMES = [
  ['high contrast, light', { theme: 'light', contrast: 'more' }, null],
  ['high contrast, dark', { theme: 'dark', contrast: 'more' }, null],
  ['beside a white page', { theme: null, contrast: null }, 'white'],
  ['beside a dim page', { theme: null, contrast: null }, 'dim'],
  ['beside a black page', { theme: null, contrast: null }, 'black'],
] as const satisfies readonly [string, Partial<Appearance>, string | null][];

export interface Findings {
  /** What is wrong, a line each; empty when nothing is. */
  faults: string[];
  /** What axe could not decide. */
  undecided: string[];
}

/**
 * Looks at a view as it stands: with axe in light, and with a ruler in the dark, in four windows.
 *
 * @param options.inAllThemes every theme there is; each pair of colours is computed by a unit test as
 * well, so that a few screens are enough
 */
export async function examine(seat: Seat, { inAllThemes = false } = {}): Promise<Findings> {
  const findings: Findings = { faults: [], undecided: [] };
  const ask = async (name: string, look: AxeLook) => {
    await settled(seat);
    // What has been scrolled half under the head would count as too small to press.
    await seat.evaluate('scrollTo(0, 0)');
    const { violations, undecided } = await axeFindings(seat, { look });
    findings.faults.push(...violations.map((line) => `${name}: ${line}`));
    findings.undecided.push(...undecided.map((line) => `${name}: ${line}`));
  };
  await seat.turn('light');
  await ask('light', 'at-all');
  await seat.turn('dark');
  if (inAllThemes) {
    await ask('dark', 'at-contrast');
    for (const [name, chosen, ground] of OTHER_THEMES) {
      await choose(seat, chosen);
      await lieOn(seat, ground);
      await ask(name, 'at-contrast');
    }
    await choose(seat, { theme: null, contrast: null });
    await lieOn(seat, null);
  }
  const windows = [
    { width: seat.width, height: TALL, look: misfits },
    { width: seat.width, height: SHORT, look: hiddenInFocus },
    { width: NARROW, height: TALL, look: misfits },
    { ...ZOOMED, look: misfits },
    { ...ZOOMED, look: hiddenInFocus },
  ];
  for (const { width, height, look } of windows) {
    await seat.resize(width, height);
    // The rows of a long list lie over each other until they were measured anew.
    await settled(seat);
    findings.faults.push(...(await look(seat)).map((line) => `${width} × ${height} px: ${line}`));
  }
  await seat.turn('light');
  await seat.resize(seat.width, TALL);
  return findings;
}

/** As the docked sidebar does beside a page of that ground. */
async function lieOn(seat: Seat, ground: string | null): Promise<void> {
  await seat.evaluate(
    `document.documentElement.toggleAttribute('data-ground', ${String(ground !== null)})`,
  );
  if (ground !== null) await seat.evaluate(`document.documentElement.dataset.ground = '${ground}'`);
}
