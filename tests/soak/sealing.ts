import { setTimeout as sleep } from 'node:timers/promises';
import type { EntryContent } from '@/utils/journal/entry';
import { check } from './find';
import type { Ledger } from './ledger';
import { nextWrite } from './next-write';
import { DEATHS, type Session } from './session';
import { startLanes, type Outcome } from './storm';
import { unlock, type Secrets } from './vault';
import type { Draws } from './words';

/** Sets the first passphrase while there is writing, and dies somewhere in it; again and again. */
export async function dieWhileSealing(
  session: Session,
  ledger: Ledger,
  rounds: number,
  draw: Draws,
  contents: () => { content: EntryContent },
  secrets: Secrets,
  say: (line: string) => void,
): Promise<Outcome> {
  const outcome: Outcome = { writes: 0, deaths: 0, unanswered: 0, problems: [] };
  let took = 1_500;
  for (let round = 0; round < rounds; round += 1) {
    const death = draw.pick(DEATHS) ?? 'browser';
    const delay = draw.between(0, took);
    const began = Date.now();
    const sealing = session.ask('vault/protect', secrets).then(
      ({ done }) => {
        took = Date.now() - began;
        return done;
      },
      () => false,
    );
    const lanes = startLanes(session, ledger, () => nextWrite(ledger, draw, contents().content));
    await sleep(delay);
    await session.die(death);
    await lanes.stop();
    // A view that lived asks again, and is told that it is sealed already or has it sealed now.
    const wasDone = await sealing;
    outcome.writes += lanes.acknowledged;
    outcome.unanswered += ledger.open;
    outcome.deaths += 1;
    await session.comeBack(death);
    const { hasPassphrase, isLocked } = await session.ask('journal/state', null);
    const problems = [...lanes.problems];
    if (wasDone && !hasPassphrase) problems.push('it was said to be sealed, and is not');
    problems.push(...(await unlock(session, hasPassphrase ? secrets : undefined, isLocked)));
    problems.push(...(await check(session, ledger)));
    if (hasPassphrase) {
      const { opened } = await session.ask('vault/unprotect', { secret: secrets.recoveryCode });
      if (!opened) problems.push('the recovery code does not open it');
      problems.push(...(await check(session, ledger)));
    }
    outcome.problems.push(...problems.map((problem) => `sealing, ${death}: ${problem}`));
    say(
      `${death.padEnd(8)} ${delay} ms into setting a passphrase, which then ` +
        `${hasPassphrase ? 'is' : 'is not'} set: ` +
        (problems.length === 0 ? 'all is there' : problems.join('; ')),
    );
  }
  return outcome;
}
