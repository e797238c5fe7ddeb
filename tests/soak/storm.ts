import { setTimeout as sleep } from 'node:timers/promises';
import type { EntryContent } from '@/utils/journal/entry';
import { Refused } from './asker';
import { check } from './find';
import type { Ledger, Write } from './ledger';
import { nextWrite } from './next-write';
import type { Death, Session } from './session';
import { unlock, type Secrets } from './vault';
import type { Draws } from './words';

/** One death, and how much is written before it. */
export interface Round {
  death: Death;
  /** Writes acknowledged since the death before. */
  after: number;
  /** ms from there on: somewhere in the middle of the next writes. */
  delay: number;
}

/** Requests under way at the same time. */
const LANES = 4;

/** @param deaths how many of each */
export function plan(
  writes: number,
  deaths: Readonly<Record<Death, number>>,
  draw: Draws,
): Round[] {
  const left = Object.entries(deaths).flatMap(([death, count]) =>
    Array.from({ length: count }, () => death as Death),
  );
  const mean = writes / Math.max(1, left.length);
  const rounds: Round[] = [];
  while (left.length > 0) {
    const [death] = left.splice(draw.between(0, left.length - 1), 1);
    if (death === undefined) break;
    const after = left.length === 0 ? Infinity : draw.between(1, Math.ceil(mean * 2) - 1);
    rounds.push({ death, after, delay: draw.between(0, 25) });
  }
  // The last takes what the others left, so that there are as many writes as were asked for.
  return rounds.map((round, at) => {
    const before = rounds.slice(0, at).reduce((sum, one) => sum + one.after, 0);
    return at < rounds.length - 1 ? round : { ...round, after: Math.max(1, writes - before) };
  });
}

export interface Outcome {
  writes: number;
  deaths: number;
  /** Writes under way when it died, of which it was not known whether they had been done. */
  unanswered: number;
  problems: string[];
}

/** Writes and writes while everything dies again and again; after each death all is looked at. */
export async function storm(
  session: Session,
  ledger: Ledger,
  rounds: readonly Round[],
  draw: Draws,
  contents: () => { content: EntryContent },
  secrets: Secrets | undefined,
  say: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const outcome: Outcome = { writes: 0, deaths: 0, unanswered: 0, problems: [] };
  for (const { death, after, delay } of rounds) {
    const lanes = startLanes(session, ledger, () => nextWrite(ledger, draw, contents().content));
    await lanes.until(after);
    await sleep(delay);
    await session.die(death);
    await lanes.stop();
    outcome.writes += lanes.acknowledged;
    outcome.deaths += 1;
    outcome.unanswered += ledger.open;
    const open = ledger.open;
    await session.comeBack(death);
    const problems = [
      ...lanes.problems,
      ...(await unlock(session, secrets, secrets !== undefined && death === 'browser')),
      ...(await check(session, ledger)),
    ];
    outcome.problems.push(...problems.map((problem) => `${death} after ${after}: ${problem}`));
    say(
      `${death.padEnd(8)} after ${after} writes and ${delay} ms, ${open} unanswered: ` +
        (problems.length === 0 ? 'all is there' : problems.join('; ')),
    );
  }
  outcome.problems.push(...(await check(session, ledger, true)));
  return outcome;
}

interface Lanes {
  readonly acknowledged: number;
  /** What was refused though nothing had died. */
  readonly problems: readonly string[];
  /** Until so many are acknowledged. */
  until(count: number): Promise<void>;
  /** Nothing new is asked for; resolves when nothing is under way. */
  stop(): Promise<void>;
}

/** Asks for one thing after the other, several at a time. */
export function startLanes(session: Session, ledger: Ledger, next: () => Write): Lanes {
  const problems: string[] = [];
  let acknowledged = 0;
  let isOver = false;
  let reached: { count: number; tell: () => void } = { count: Infinity, tell: () => undefined };
  const lane = async () => {
    while (!isOver) {
      const write = next();
      ledger.begin(write);
      try {
        await session.ask(write.name, write.payload);
      } catch (error) {
        // A view that died leaves it open; so does one that gave up on a worker that is gone.
        if (!(error instanceof Refused)) return;
        if (error.code !== 'unreachable') problems.push(`refused: ${error.message}`);
        continue;
      }
      ledger.acknowledge(write);
      acknowledged += 1;
      if (acknowledged >= reached.count) reached.tell();
    }
  };
  const running = Array.from({ length: LANES }, lane);
  return {
    get acknowledged() {
      return acknowledged;
    },
    problems,
    until: (count) =>
      Promise.race([
        new Promise<void>((tell) => {
          reached = { count, tell };
          if (acknowledged >= count) tell();
        }),
        // A view that dies before its time ends them all.
        Promise.all(running).then(() => undefined),
      ]),
    stop: async () => {
      isOver = true;
      await Promise.all(running);
    },
  };
}
