import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@/scripts/until';
import type { Ledger } from './ledger';
import type { Session } from './session';
import { unlock, type Secrets } from './vault';
import type { Draws } from './words';

/** A keystroke older than this, in ms, is on the disk whatever happens. */
const SAFE_AFTER = 400;

const SIGNS = Array.from('abcdefghij klmnop');

export interface TypingOutcome {
  rounds: number;
  /** ms between the oldest keystroke that was lost and the end, of every round; 0: none was lost. */
  oldestLost: number[];
  problems: string[];
}

/** Types in the sidebar until the browser is killed, and looks for the words on its return. */
export async function typeUntilKilled(
  session: Session,
  ledger: Ledger,
  rounds: number,
  draw: Draws,
  secrets: Secrets | undefined,
  say: (line: string) => void,
): Promise<TypingOutcome> {
  const outcome: TypingOutcome = { rounds: 0, oldestLost: [], problems: [] };
  for (let round = 0; round < rounds; round += 1) {
    // A draft that is there would be gone on with.
    for (const { id } of await session.ask('drafts/list', null)) {
      await session.ask('drafts/drop', { id });
      ledger.drafts.delete(id);
    }
    const sidebar = await session.chromium.openView('sidepanel.html');
    await sidebar.click('main textarea');
    const mark = `typed${round.toString(36)}z `;
    const typed: { sign: string; at: number }[] = [];
    const typing = (async () => {
      for (let at = 0; ; at += 1) {
        const sign = mark[at] ?? draw.pick(SIGNS) ?? 'a';
        await sidebar.keyboard.insertText(sign);
        typed.push({ sign, at: Date.now() });
        await sleep(20);
      }
    })().catch(() => undefined);
    await sleep(draw.between(700, 2_500));
    const end = await session.die('browser');
    await typing;
    await session.comeBack('browser');
    const problems = await unlock(session, secrets, secrets !== undefined);

    const text = typed.map(({ sign }) => sign).join('');
    const drafts = await session.ask('drafts/list', null);
    const [draft] = drafts;
    const kept = draft?.content.body ?? '';
    // One more may have arrived than the driver was told of.
    if (!text.startsWith(kept.slice(0, -1))) problems.push('other words than were typed');
    const lost = typed.slice(kept.length).filter(({ at }) => at <= end);
    const age = lost[0] === undefined ? 0 : end - lost[0].at;
    if (age >= SAFE_AFTER) problems.push(`a keystroke ${age} ms old was lost`);
    if (draft !== undefined) {
      const again = await session.chromium.openView('sidepanel.html');
      await until('the words to be back', () =>
        again.evaluate<boolean>(
          `document.body.innerText.includes(${JSON.stringify(mark.trim())}) ||
           [...document.querySelectorAll('textarea')].some(({ value }) =>
             value.startsWith(${JSON.stringify(mark)}))`,
        ),
      ).catch(() => problems.push('the sidebar does not show the draft'));
      await again.close();
    }
    if (draft !== undefined) ledger.drafts.set(draft.id, draft);
    outcome.rounds += 1;
    outcome.oldestLost.push(age);
    outcome.problems.push(...problems.map((problem) => `typing: ${problem}`));
    const what = problems.length === 0 ? `all older than ${age} ms is there` : problems.join('; ');
    say(`typed ${typed.length} signs, then killed: ${what}`);
  }
  return outcome;
}
