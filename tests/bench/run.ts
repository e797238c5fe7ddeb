import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '@/scripts/build';
import { ROOT } from '@/scripts/run';
import { startPages } from '@/tests/pages/server';
import { identifierFigures } from './figures/of-identifiers';
import { journalFigures } from './figures/of-journal';
import { packageFigures } from './figures/of-package';
import { pageFigures } from './figures/of-pages';
import { viewFigures, viewsNotMeasured } from './figures/of-views';
import { table } from './figures/table';
import { runIdentifiers } from './identifiers/run';
import { runJournal } from './journal/run';
import { USAGE, readOptions } from './options';
import type { Options } from './options';
import { runRounds } from './rounds';
import { selfCheck } from './self-check';

/**
 * What Sidelight costs a page and how fast its own views are, in the real Chromium, against a run
 * without it. Prints the figures, each with its goal; none of them fails anything. Exit code 1 when
 * something could not be measured.
 */
async function bench(options: Options): Promise<boolean> {
  const pages = await startPages();
  try {
    if (options.selfCheck) return await selfCheck(pages.port, options.runs, options.work);
    const extension = await takeCopy(await ensureBuilt('chrome'));
    const { parts, journalSizes: sizes, runs } = options;
    const rounds = await runRounds(pages.port, extension, options);
    const journal = parts.includes('journal')
      ? await runJournal(pages.port, extension, { sizes, rounds: runs })
      : undefined;
    const pairs = rounds.flatMap(({ page }) => page ?? []);
    const views = rounds.flatMap((round) => round.views ?? []);
    const figures = [
      ...pageFigures(pairs, options.work),
      ...packageFigures(extension),
      ...viewFigures(views),
      ...journalFigures(journal?.samples ?? []),
      ...identifierFigures(parts.includes('identifiers') ? runIdentifiers() : []),
    ];
    console.log(`\n${table(figures)}`);
    if (options.json !== undefined) {
      await writeFile(options.json, `${JSON.stringify({ figures }, null, 2)}\n`);
    }
    const missing = [
      ...(parts.includes('pages') && pairs.length === 0 ? ['the page'] : []),
      ...(parts.includes('views') && views.length === 0 ? ['the views'] : viewsNotMeasured(views)),
      ...(journal?.missing ?? []),
    ];
    for (const what of missing) console.log(`not measured: ${what}`);
    return missing.length === 0;
  } finally {
    await pages.close();
  }
}

/** Of a build: another that begins meanwhile does not change what is measured. */
async function takeCopy(build: string): Promise<string> {
  const copy = path.join(ROOT, 'node_modules/.cache/bench/sidelight');
  await rm(copy, { recursive: true, force: true });
  await cp(build, copy, { recursive: true });
  return copy;
}

function optionsOrUsage(): Options | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return undefined;
  }
}

const options = optionsOrUsage();
process.exitCode = options === undefined ? 2 : (await bench(options)) ? 0 : 1;
