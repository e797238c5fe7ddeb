import { writeFile } from 'node:fs/promises';
import { ensureBuilt } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import { figuresOf, notMeasured } from './figures';
import { USAGE, readOptions } from './options';
import type { Options } from './options';
import { runRounds } from './rounds';
import { selfCheck } from './self-check';
import { table } from './table';

/**
 * What Sidelight costs a page and how fast its own views are, in the real Chromium, against a run
 * without it. Prints the figures, each with its goal; none of them fails anything. Exit code 1 when
 * something could not be measured.
 */
async function bench(options: Options): Promise<boolean> {
  const pages = await startPages();
  try {
    if (options.selfCheck) return await selfCheck(pages.port, options.runs, options.work);
    const extension = await ensureBuilt('chrome');
    const rounds = await runRounds(pages.port, extension, options);
    const figures = figuresOf(rounds, extension, options.work);
    console.log(`\n${table(figures)}`);
    if (options.json !== undefined) {
      await writeFile(options.json, `${JSON.stringify({ figures }, null, 2)}\n`);
    }
    const missing = notMeasured(rounds);
    for (const what of missing) console.log(`not measured: ${what}`);
    return missing.length === 0;
  } finally {
    await pages.close();
  }
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
