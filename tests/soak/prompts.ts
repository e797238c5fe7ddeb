import { compileContent } from '@/scripts/content/compile';
import { readContentFiles } from '@/scripts/content/read-files';
import { ROOT } from '@/scripts/run';
import { Chance } from '@/tests/support/prompt-lives/chance';
import { broken } from '@/tests/support/prompt-lives/judge';
import { live } from '@/tests/support/prompt-lives/live';
import type { Kind } from '@/tests/support/prompt-lives/live';

const DAYS = 90;
/** A line of progress after so many lives. */
const PROGRESS = 500;

/**
 * Lives so many lives with prompts, with clocks that are set, journeys, restarts and two tabs.
 * Returns whether no limit was ever broken.
 *
 * @param tell is told of progress, and of each life in which something was
 */
export function soakPrompts(lives: number, seed: number, tell: (line: string) => void): boolean {
  const { content } = compileContent(readContentFiles(ROOT));
  if (content === undefined) throw new Error('content/ is not in order: npm run content');
  let wrong = 0;
  for (let nth = 0; nth < lives; nth += 1) {
    const kind = kindOf(seed + nth);
    const problems = broken(live(kind, content.prompts));
    if (problems.length > 0) {
      wrong += 1;
      tell(`WRONG: ${JSON.stringify(kind)}: ${problems.slice(0, 3).join('; ')}`);
    }
    const lived = nth + 1;
    if (lived % PROGRESS === 0 || lived === lives) {
      tell(`${lived} of ${lives} lives of ${DAYS} days: a limit was broken in ${wrong}`);
    }
  }
  return wrong === 0;
}

function kindOf(seed: number): Kind {
  const chance = new Chance(seed);
  return {
    seed,
    days: DAYS,
    busy: chance.whole(2, 20),
    acts: chance.next(),
    dismisses: chance.next(),
    clocks: chance.happens(0.5),
    travels: chance.happens(0.5),
    stale: chance.happens(0.5),
  };
}
