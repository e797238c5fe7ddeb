import { axeFindings } from '../support/axe';
import { hiddenInFocus, misfits } from './measures';
import { TALL, settled } from './seat';
import type { Seat } from './seat';

/** CSS pixels: the narrowest window there need be room for, and what 200 % zoom leaves of it. */
const NARROW = 320;
const ZOOMED = { width: 160, height: 400 };
/** CSS pixels; a window in which one must scroll. */
const SHORT = 600;

export interface Findings {
  /** What is wrong, a line each; empty when nothing is. */
  faults: string[];
  /** What axe could not decide. */
  undecided: string[];
}

/** Looks at a view as it stands: with axe, in light and in dark, and with a ruler, in four windows. */
export async function examine(seat: Seat): Promise<Findings> {
  const findings: Findings = { faults: [], undecided: [] };
  for (const scheme of ['light', 'dark'] as const) {
    await seat.turn(scheme);
    await settled(seat);
    const { violations, undecided } = await axeFindings(seat);
    findings.faults.push(...violations.map((line) => `${scheme}: ${line}`));
    findings.undecided.push(...undecided.map((line) => `${scheme}: ${line}`));
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
    findings.faults.push(...(await look(seat)).map((line) => `${width} × ${height} px: ${line}`));
  }
  await seat.turn('light');
  await seat.resize(seat.width, TALL);
  return findings;
}
