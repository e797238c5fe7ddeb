import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';

/** A page or frame of either driver. Scripts evaluated by a driver are not held by a page's CSP. */
interface Evaluates {
  evaluate(script: string): Promise<unknown>;
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page or frame as it stands now: a line for each element, empty when
 * there is nothing. WCAG 2.2 AA and axe's own advice on good practice.
 */
export async function axeViolations(view: Evaluates): Promise<string[]> {
  // The last expression's value travels back to the driver, and axe itself would not fit.
  await view.evaluate(`${await source};undefined`);
  const { violations } = (await view.evaluate(
    // Preloading would fetch style sheets, which the extension's pages may not.
    `axe.run(document, { resultTypes: ['violations'], preload: false, runOnly: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    } })`,
  )) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const fixes = (failureSummary ?? '')
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
      return `${id}: ${help}: ${target.join(' ')}: ${fixes.join('; ')}`;
    }),
  );
}
