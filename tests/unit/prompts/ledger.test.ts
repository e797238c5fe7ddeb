import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockAt, localDay } from '@/utils/prompts/clock';
import type { NewEvent } from '@/utils/prompts/event';
import { merge, noteClock, pastPrompts, record } from '@/utils/prompts/ledger';
import type { Ledger } from '@/utils/prompts/ledger';
import { after as standingAfter, momentOf } from '@/utils/prompts/standing';
import { FUNCTIONS, TOPICS } from '@/utils/prompts/vocabulary';
import { BEGUN, DAY, HOUR, MINUTE, after, newcomer, recordAll } from './samples';

const shown = (id: string, span: number, nth = 0): NewEvent => ({
  id,
  kind: 'shown',
  at: BEGUN + span,
  offset: 0,
  prompt: `prompt-${nth % 30}`,
  topic: TOPICS[nth % TOPICS.length]!,
  tier: nth % 3 === 0 ? 'T2' : 'T1',
  function: FUNCTIONS[nth % FUNCTIONS.length]!,
  form: 'line',
  point: 'D2',
  page: 'home',
});

const answer = (of: string, kind: 'acted' | 'dismissed' | 'ignored', span: number): NewEvent => ({
  id: `${of} ${kind}`,
  kind,
  of,
  at: BEGUN + span,
  offset: 0,
});

it('keeps an event that is sent twice once', () => {
  const once = record(newcomer(), shown('a', DAY));
  expect(record(once, shown('a', DAY))).toBe(once);
});

it('stays small, and folding what is old changes nothing that decisions see', () => {
  let ledger = newcomer();
  const places = [...ledger.events];
  for (let nth = 0; nth < 2_000; nth += 1) {
    const id = `e-${nth}`;
    const isAnswer = nth % 2 === 1;
    const kind = (['acted', 'dismissed', 'ignored'] as const)[nth % 3]!;
    ledger = record(
      ledger,
      isAnswer ? answer(`e-${nth - 1}`, kind, nth * HOUR) : shown(id, nth * HOUR, nth),
    );
    places.push(ledger.events.at(-1)!);
  }
  expect(ledger.events.length).toBeLessThanOrEqual(600);
  expect(JSON.stringify(ledger).length).toBeLessThan(200_000);
  const everything = standingAfter(newcomer().folded, places);
  expect(ledger.standing).toEqual(everything);
  expect(standingAfter(ledger.folded, ledger.events)).toEqual(everything);
});

it('is the same after a restart', () => {
  const ledger = recordAll(newcomer(), shown('a', DAY), answer('a', 'acted', DAY + MINUTE));
  expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
});

it('brings two tabs together in whichever order, and however often', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.nat(5 * HOUR)), { maxLength: 40 });
  fc.assert(
    fc.property(steps, (taken) => {
      const start = newcomer();
      const [one, other, both] = ['one', 'other', 'both'].map((name, tab) =>
        taken.reduce<Ledger>(
          (ledger, [of, span], nth) =>
            of === tab || tab === 2
              ? record(ledger, shown(`${name} ${nth}`, DAY + span, nth))
              : ledger,
          start,
        ),
      ) as [Ledger, Ledger, Ledger];
      const together = merge(one, other);
      expect(merge(other, one)).toEqual(together);
      expect(merge(together, one)).toEqual(together);
      expect(merge(other, together)).toEqual(together);
      expect(merge(merge(one, other), both)).toEqual(merge(one, merge(other, both)));
    }),
    { numRuns: 100, seed: 1 },
  );
});

it('has both tabs’ events in what they know together', () => {
  const start = record(newcomer(), shown('a', DAY));
  const one = record(start, answer('a', 'dismissed', DAY + MINUTE));
  const other = record(start, answer('a', 'acted', DAY + 2 * MINUTE));
  expect(merge(one, other).standing.topics).toEqual(merge(other, one).standing.topics);
  expect(pastPrompts(merge(one, other))[0]?.response).toBe('acted');
});

it('counts of two tabs’ answers to one prompt the one that says most, whichever comes first', () => {
  const start = record(newcomer(), shown('a', DAY));
  const passedBy = answer('a', 'ignored', DAY + MINUTE);
  const dismissed = answer('a', 'dismissed', DAY + MINUTE);
  const both = [
    recordAll(start, passedBy, dismissed),
    recordAll(start, dismissed, passedBy),
    merge(record(start, passedBy), record(start, dismissed)),
  ];
  for (const ledger of both) {
    expect(ledger.standing.topics[TOPICS[0]]).toMatchObject({
      dismissals: 1,
      ignores: 0,
      backsOffUntil: DAY + MINUTE + 2 * HOUR,
    });
    expect(pastPrompts(ledger)[0]?.response).toBe('dismissed');
  }
});

it('lets no time pass for a clock that was set back, and goes on once that was noticed', () => {
  const ledger = record(newcomer(), shown('a', 10 * DAY));
  expect(momentOf(ledger.standing, after(9 * DAY)).time).toBe(10 * DAY);
  const noticed = noteClock(ledger, 'clock', after(9 * DAY));
  expect(momentOf(noticed.standing, after(9 * DAY + HOUR)).time).toBe(10 * DAY + HOUR);
  expect(noteClock(noticed, 'again', after(9 * DAY))).toBe(noticed);
});

it('counts a day as the day it was where the practitioner was', () => {
  const late = { now: Date.UTC(2026, 0, 5, 23, 30), offset: 0 };
  expect(localDay({ ...late, offset: 60 })).toBe(localDay(late) + 1);
  expect(localDay({ ...late, offset: -300 })).toBe(localDay(late));
  const date = new Date(2026, 6, 1, 0, 30);
  expect(localDay(clockAt(date))).toBe(Date.UTC(2026, 6, 1) / DAY);
});

it('tells what came of each prompt, the latest first', () => {
  const stamp = { at: BEGUN + DAY, offset: 0 };
  const ledger = recordAll(
    newcomer(),
    shown('a', DAY),
    answer('a', 'acted', DAY + MINUTE),
    { id: 'o', kind: 'outcome', of: 'a', outcome: 'looked-up', ...stamp },
    shown('b', 2 * DAY, 1),
  );
  expect(
    pastPrompts(ledger).map(({ shown: { id }, response, outcomes }) => [id, response, outcomes]),
  ).toEqual([
    ['b', null, []],
    ['a', 'acted', ['looked-up']],
  ]);
});
