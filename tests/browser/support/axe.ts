import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';

/** A page or frame of either driver. Scripts evaluated by a driver are not held by a page's CSP. */
interface Evaluates {
  evaluate(script: string): Promise<unknown>;
}

/** Which rules axe holds a view against. */
export type AxeLook = 'at-all' | 'at-contrast' | 'at-the-rest';

/** A line for each element: which rule, where, and what would put it right. */
export interface AxeFindings {
  violations: string[];
  /** What axe could not decide by itself: words over a gradient, for one. */
  undecided: string[];
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds in a page or frame as it stands now. WCAG 2.2 AA and axe's own advice on good
 * practice.
 *
 * @param options.look the contrast of words is by far the slowest to find, and all that a theme changes
 */
export async function axeFindings(
  view: Evaluates,
  { look = 'at-all' }: { look?: AxeLook } = {},
): Promise<AxeFindings> {
  if ((await view.evaluate('typeof axe')) === 'undefined') {
    // The last expression's value travels back to the driver, and axe itself would not fit.
    await view.evaluate(`${await source};undefined`);
  }
  const { violations, incomplete } = (await view.evaluate(
    // Preloading would fetch style sheets, which the extension's pages may not.
    `axe.run(document, { resultTypes: ['violations', 'incomplete'], preload: false, ${RULES[look]} })`,
  )) as AxeResults;
  return { violations: violations.flatMap(inLines), undecided: incomplete.flatMap(inLines) };
}

const TAGS = "runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

const RULES = {
  'at-all': TAGS,
  'at-contrast': "runOnly: { type: 'rule', values: ['color-contrast'] }",
  'at-the-rest': `${TAGS}, rules: { 'color-contrast': { enabled: false } }`,
};

function inLines({ id, help, nodes }: Result): string[] {
  return nodes.map(({ target, failureSummary }) => {
    const fixes = (failureSummary ?? '')
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
    return `${id}: ${help}: ${target.join(' ')}: ${fixes.join('; ')}`;
  });
}
