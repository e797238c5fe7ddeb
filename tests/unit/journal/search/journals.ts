import fc from 'fast-check';
import { emptyContent, ENTRY_KINDS } from '@/utils/journal/entry';
import type { Entry, EntryContent } from '@/utils/journal/entry';

/** Few words, so that entries share them: near ones, accents, apostrophes, numbers. */
export const WORDS = [
  'bound',
  'boundary',
  'boundaries',
  'Crisis',
  'crises',
  'café',
  'cafeteria',
  "don't",
  'l’amitié',
  'peer',
  'Peers',
  'supported',
  'suport',
  '2026',
  'self-harm',
  'ÉCOLE',
  'confidentiality',
  'دفتر',
];
export const THEMES = ['Boundaries', 'boundaries', 'first contact', 'Été', 'a "b" \\'];
export const TAGS = ['MentalHealth', 'wevent', 'CPD'];

const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((list) => list.join(' '));
const time = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => new Date(Date.UTC(2026, 9, 30) + hours * 3_600_000).toISOString());
const given = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.option(
    value.map((kept) => ({ [key]: kept })),
    { nil: {} },
  );

export const contents: fc.Arbitrary<EntryContent> = fc
  .tuple(
    fc.record({
      kind: fc.constantFrom(...ENTRY_KINDS),
      title: prose,
      body: prose,
      themes: fc.uniqueArray(fc.constantFrom(...THEMES), { maxLength: 2 }),
      hashtags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 2 }),
      followUps: fc.array(
        fc
          .tuple(fc.record({ due: time, text: prose }), given('doneAt', time))
          .map(([open, done]) => ({ ...open, ...done })),
        { maxLength: 2 },
      ),
      sources: fc.array(
        fc
          .tuple(
            fc.record({
              platform: fc.constant('x'),
              permalink: fc.constant(null),
              postedAt: fc.constant(null),
              hashtags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 1 }),
            }),
            given('quote', prose),
          )
          .map(([source, quote]) => ({ ...source, ...quote })),
        { maxLength: 1 },
      ),
    }),
    given('sections', fc.record({ 'What?': prose })),
    given('startedAt', time),
    given('minutes', fc.nat(600)),
    given('participatoryMinutes', fc.nat(600)),
  )
  .map((parts) => Object.assign(emptyContent(), ...parts) as EntryContent);

/** The nth of some ids, in no order of time. */
export function idOf(number: number): string {
  const digits = ((number + 1) * 2654435761).toString(16).padStart(12, '0').slice(-12);
  return `019a0000-0000-7000-8000-${digits}`;
}

export const entries: fc.Arbitrary<Entry> = fc
  .tuple(
    contents,
    fc.record({
      id: fc.uuid(),
      createdAt: time,
      updatedAt: time,
      revision: fc.integer({ min: 1, max: 9 }),
    }),
    given('deletedAt', time),
  )
  .map(([content, record, bin]) => ({ ...content, ...record, ...bin }));

export function entryOf(number: number, over: Partial<Entry> = {}): Entry {
  const made = new Date(Date.UTC(2026, 10, 1, 12) + number * 60_000).toISOString();
  return {
    ...emptyContent(),
    id: idOf(number),
    createdAt: made,
    updatedAt: made,
    revision: 1,
    ...over,
  };
}
