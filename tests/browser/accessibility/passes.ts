import { expect } from 'vitest';
import type { TestContext } from 'vitest';
import { chromiumHands, treeOf } from '../keyboard/chromium-hands';
import { motionFaults } from '../keyboard/motion';
import { spacingFaults } from '../keyboard/spacing';
import { treeFaults } from '../keyboard/tree-faults';
import { walkFaults } from '../keyboard/walk';
import type { Chromium } from '../support/chromium';
import { examine } from './examine';
import { settled } from './seat';
import type { Seat } from './seat';

const told = new Set<string>();

/**
 * Holds a view, as it stands, against axe and a ruler (`examine`).
 *
 * @param isTelling one of the few on which that is looked at which changes little from one to the next
 */
export async function passes(
  seat: Seat,
  { annotate }: TestContext,
  isTelling = false,
): Promise<void> {
  const { faults, undecided } = await examine(seat, { inAllThemes: isTelling });
  // What axe leaves undecided is told once (`--reporter=verbose` shows it), and fails nothing.
  for (const line of undecided) {
    if (!told.has(line)) await annotate(line, 'undecided');
    told.add(line);
  }
  expect(faults).toEqual([]);
}

/** Holds a view against all of that, and against what only Chromium's driver can tell. */
export type PassesWholly = (seat: Seat, context: TestContext, isTelling?: boolean) => Promise<void>;

/**
 * The accessibility tree, where Tab goes, text that is spaced out, and less motion, besides axe and the
 * ruler: of the page that was opened last.
 */
export async function passesIn(chromium: Chromium): Promise<PassesWholly> {
  const page = chromium.context.pages().at(-1);
  if (page === undefined) throw new Error('The browser shows no page.');
  const hands = await chromiumHands(page);
  return async (seat, context, isTelling = false) => {
    // With less motion.
    await seat.turn('light');
    await settled(seat);
    const faults = [
      ...treeFaults(await treeOf(page)),
      ...(await motionFaults(seat)),
      ...(isTelling ? await walkFaults({ hands }) : []),
      ...(await spacingFaults(seat)),
    ];
    expect(faults).toEqual([]);
    await passes(seat, context, isTelling);
  };
}
