import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '@/scripts/build';
import { ROOT } from '@/scripts/run';
import { startPages } from '@/tests/pages/server';
import type { Figure } from './figures/figure';
import { journalFigures } from './figures/of-journal';
import { packageFigures } from './figures/of-package';
import { pageFigures } from './figures/of-pages';
import { promptFigures } from './figures/of-prompts';
import { viewFigures, viewsNotMeasured } from './figures/of-views';
import { table } from './figures/table';
import { runJournal } from './journal/run';
import { USAGE, readOptions } from './options';
import type { Options } from './options';
import { runPrompts } from './prompts/run';
import { runRounds } from './rounds';
import { selfCheck } from './self-check';

/**
 * What Sidelight costs a page and how fast its own views are, in the real Chromium, against a run
 * without it; and how prompts fare with simulated practitioners. Prints the figures, each with its goal; none of them fails anything. Exit code 1 when
 * something could not be measured.
 */
async function bench(options: Options): Promise<boolean> {
  if (options.selfCheck) {
    return await withPages((port) => selfCheck(port, options.runs, options.work));
  }
  const { parts } = options;
  const prompts = parts.includes('prompts') ? promptFigures(runPrompts()) : [];
  const inBrowser = parts.some((part) => part !== 'prompts')
    ? await withPages((port) => benchInBrowser(port, options))
    : { figures: [], missing: [] };
  const figures = [...inBrowser.figures, ...prompts];
  console.log(`\n${table(figures)}`);
  if (options.json !== undefined) {
    await writeFile(options.json, `${JSON.stringify({ figures }, null, 2)}\n`);
  }
  for (const what of inBrowser.missing) console.log(`not measured: ${what}`);
  return inBrowser.missing.length === 0;
}

async function withPages<Value>(work: (port: number) => Promise<Value>): Promise<Value> {
  const pages = await startPages();
  try {
    return await work(pages.port);
  } finally {
    await pages.close();
  }
}

async function benchInBrowser(
  port: number,
  options: Options,
): Promise<{ figures: Figure[]; missing: string[] }> {
  const extension = await takeCopy(await ensureBuilt('chrome'));
  const { parts, journalSizes: sizes, runs } = options;
  const rounds = await runRounds(port, extension, options);
  const journal = parts.includes('journal')
    ? await runJournal(port, extension, { sizes, rounds: runs })
    : undefined;
  const pairs = rounds.flatMap(({ page }) => page ?? []);
  const views = rounds.flatMap((round) => round.views ?? []);
  return {
    figures: [
      ...pageFigures(pairs, options.work),
      ...packageFigures(extension),
      ...viewFigures(views),
      ...journalFigures(journal?.samples ?? []),
    ],
    missing: [
      ...(parts.includes('pages') && pairs.length === 0 ? ['the page'] : []),
      ...(parts.includes('views') && views.length === 0 ? ['the views'] : viewsNotMeasured(views)),
      ...(journal?.missing ?? []),
    ],
  };
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
