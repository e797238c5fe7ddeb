import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is something. What throws counts as no answer: a page that
 * is on its way elsewhere cannot be asked. Rejects after `timeout` ms, saying what was waited for.
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let refusal: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
    } catch (error) {
      refusal = error;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${timeout} ms for ${what}, in vain.`, { cause: refusal });
    }
    await sleep(25);
  }
}
