import { Refused } from './asker';
import type { Session } from './session';

/** A journal's two ways in. */
export interface Secrets {
  passphrase: string;
  recoveryCode: string;
}

/** Opens the journal if it is locked. Resolves with what is wrong, a line each. */
export async function unlock(
  session: Session,
  secrets: Secrets | undefined,
  shouldBeLocked: boolean,
): Promise<string[]> {
  const problems: string[] = [];
  const { isLocked, hasPassphrase, emptied } = await session.ask('journal/state', null);
  if (emptied !== null) problems.push('the journal is said to be gone');
  if (hasPassphrase !== (secrets !== undefined)) problems.push('it is not known to be sealed');
  if (isLocked !== shouldBeLocked) problems.push(isLocked ? 'it is locked' : 'it is not locked');
  if (!isLocked || secrets === undefined) return problems;
  const refusal = await session.ask('drafts/list', null).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refused) || refusal.code !== 'locked') {
    problems.push('locked, it answers all the same');
  }
  const { opened } = await session.ask('vault/unlock', { secret: secrets.passphrase });
  if (!opened) problems.push('the passphrase does not open it');
  return problems;
}
