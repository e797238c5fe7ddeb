import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { Ledger } from './ledger';
import { USAGE, readOptions } from './options';
import type { Options } from './options';
import { soakPrompts } from './prompts';
import { dieWhileSealing } from './sealing';
import { Session } from './session';
import { dieAtSteps, findSteps } from './steps';
import { plan, storm } from './storm';
import { typeUntilKilled } from './typing';
import type { Secrets } from './vault';
import { contents, draws } from './words';

/**
 * Runs for long what must never go wrong. Exit code 1 when anything did.
 */
async function soak(options: Options): Promise<boolean> {
  const { parts, lives, seed } = options;
  const areKept = !parts.includes('prompts') || soakPrompts(lives, seed, tell);
  const isSafe = !parts.includes('journal') || (await soakJournal(options));
  return areKept && isSafe;
}

/**
 * Kills everything there is to kill while the journal is written, in the real Chromium, and looks
 * whether all is there.
 */
async function soakJournal(options: Options): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-soak-'));
  const pages = await startPages();
  try {
    // Of a build: another that begins meanwhile does not change what is soaked.
    const extension = path.join(folder, 'sidelight');
    await cp(await ensureBuilt('chrome'), extension, { recursive: true });
    const end = Date.now() + options.minutes * 60_000;
    const rows: Row[] = [];
    for (let seed = options.seed; seed === options.seed || Date.now() < end; seed += 1) {
      const profile = path.join(folder, `profile-${seed}`);
      rows.push(...(await soakOnce(extension, pages.port, profile, seed, options.writes)));
    }
    console.log(`\n${table(rows)}`);
    const problems = rows.flatMap((row) => row.problems);
    for (const problem of problems) console.log(`WRONG: ${problem}`);
    return problems.length === 0;
  } finally {
    await pages.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

interface Row {
  what: string;
  writes: number;
  deaths: number;
  unanswered: number;
  problems: string[];
}

/** Of a hundred writes, how many deaths of each kind. */
const DEATHS = { browser: 4, process: 6, worker: 6 };
const TYPING_ROUNDS = 4;
const SEALING_ROUNDS = 8;

async function soakOnce(
  extension: string,
  port: number,
  profile: string,
  seed: number,
  writes: number,
): Promise<Row[]> {
  const draw = draws(seed);
  const made = contents(draw);
  const ledger = new Ledger();
  const secrets: Secrets = {
    passphrase: 'a lamp beside the quiet feed',
    recoveryCode: await newRecoveryCode(),
  };
  const session = await Session.start({
    extension,
    port,
    thirdPartyCookies: 'blocked',
    profile,
  });
  const rows: Row[] = [];
  try {
    const half = Math.round(writes / 2);
    const some = (count: number) => Math.max(1, Math.round((count * half) / 100));
    const deaths = {
      browser: some(DEATHS.browser),
      process: some(DEATHS.process),
      worker: some(DEATHS.worker),
    };
    const content = () => made().content;
    for (const sealed of [false, true]) {
      const how = `seed ${seed}, ${sealed ? 'with a passphrase' : 'without a passphrase'}`;
      const heading = (what: string) => {
        console.log(`\n${how}: ${what}`);
        return `${how}: ${what}`;
      };
      const known = sealed ? secrets : undefined;
      if (sealed) await session.ask('vault/protect', secrets);

      const rounds = plan(half, deaths, draw);
      const schedule = rounds.map(({ death, after, delay }) => `${death} ${after}+${delay}ms`);
      let what = heading('random deaths while writing');
      console.log(`  schedule: ${schedule.join(', ')}`);
      rows.push({ what, ...(await storm(session, ledger, rounds, draw, made, known, tell)) });

      what = heading('every step of a save');
      const steps = await findSteps(session, ledger, content);
      rows.push({ what, ...(await dieAtSteps(session, ledger, steps, content, known, tell)) });

      what = heading('typing');
      const typed = await typeUntilKilled(session, ledger, TYPING_ROUNDS, draw, known, tell);
      rows.push({
        what: `${what} (lost at most ${Math.max(...typed.oldestLost)} ms)`,
        writes: 0,
        deaths: typed.rounds,
        unanswered: 0,
        problems: typed.problems,
      });
      if (sealed) continue;
      what = heading('setting the first passphrase');
      rows.push({
        what,
        ...(await dieWhileSealing(session, ledger, SEALING_ROUNDS, draw, made, secrets, tell)),
      });
    }
  } finally {
    await session.close();
  }
  return rows;
}

const tell = (line: string) => console.log(`  ${line}`);

function table(rows: readonly Row[]): string {
  const cells = [
    ['', 'acknowledged', 'deaths', 'unanswered', 'wrong'],
    ...rows.map(({ what, writes, deaths, unanswered, problems }) => [
      what,
      String(writes),
      String(deaths),
      String(unanswered),
      String(problems.length),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
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
process.exitCode = options === undefined ? 2 : (await soak(options)) ? 0 : 1;
