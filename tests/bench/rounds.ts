import { buildExtension } from './extensions/build';
import type { PagePair } from './figures/of-pages';
import type { Options } from './options';
import { runPage } from './page-run';
import type { PageRun } from './page-run';
import { runViews } from './views/run';
import type { ViewsRun } from './views/run';

/** What a round brought; a part that failed twice is missing. */
export interface Round {
  page?: PagePair;
  views?: ViewsRun;
}

const SIDES = ['ours', 'control'] as const;

/** Runs all rounds, one line of progress a run. A run that fails is tried once more. */
export async function runRounds(
  port: number,
  extension: string,
  { runs: count, work, parts }: Options,
): Promise<Round[]> {
  const controlPanel = await buildExtension('control-panel');
  const rounds: Round[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const oursFirst = nth % 2 === 0;
    const say = (what: string) => `round ${nth + 1} of ${count}: ${what}`;
    const runs: Partial<Record<'ours' | 'control', PageRun>> = {};
    // Who runs first changes: a machine is not the same from minute to minute.
    const sides = oursFirst ? SIDES : SIDES.toReversed();
    for (const side of parts.includes('pages') ? sides : []) {
      const run = await tryTwice(say(side === 'ours' ? 'with Sidelight' : 'without'), () =>
        runPage(port, side === 'ours' ? extension : null, work),
      );
      if (run) runs[side] = run;
    }
    const { ours, control } = runs;
    const views = parts.includes('views')
      ? await tryTwice(say('its own views'), () =>
          runViews(port, extension, controlPanel, oursFirst),
        )
      : undefined;
    rounds.push({
      ...(ours && control ? { page: { ours, control } } : {}),
      ...(views ? { views } : {}),
    });
  }
  return rounds;
}

async function tryTwice<Result>(
  what: string,
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  for (const attempt of [1, 2]) {
    const begun = performance.now();
    try {
      const result = await run();
      console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      return result;
    } catch (error) {
      console.log(`${what}: failed${attempt === 1 ? ', trying again' : ''}: ${String(error)}`);
    }
  }
  return undefined;
}
