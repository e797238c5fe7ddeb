import fc from 'fast-check';
import {
  emptyContent,
  ENTRY_KINDS,
  type Draft,
  type Entry,
  type EntryContent,
} from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';

/** Words as people paste them: any script, quotes, markup, line ends of every kind. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '---\nid: x\n---\n',
    '"#: - [',
    'a\r\nb\r',
    '\n\n',
    '<script>',
    '=1+1',
    'true',
    '2026-01-01',
  ),
);
const time = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const optional = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((kept) => (kept === undefined ? {} : { [key]: kept }));

const source = fc
  .tuple(
    fc.record({
      platform: fc.constant('x'),
      permalink: fc.option(fc.constant('https://x.com/ines_example/status/1900000000000000000')),
      postedAt: fc.option(time),
      hashtags: fc.array(words, { maxLength: 3 }),
    }),
    optional('handle', words),
    optional('quote', words),
  )
  .map(([base, handle, quote]) => ({ ...base, ...handle, ...quote }));

const contents: fc.Arbitrary<EntryContent> = fc
  .tuple(
    fc.record({
      kind: fc.constantFrom(...ENTRY_KINDS),
      title: words,
      body: words,
      sources: fc.array(source, { maxLength: 2 }),
      themes: fc.array(words, { maxLength: 3 }),
      standards: fc.array(fc.record({ framework: words, code: words }), { maxLength: 2 }),
      followUps: fc.array(fc.record({ due: time, text: words }), { maxLength: 2 }),
      evidence: fc.array(fc.record({ name: words, kind: words, note: words }), { maxLength: 2 }),
    }),
    optional('model', words),
    optional('sections', fc.dictionary(fc.constantFrom('What?', 'So what?', 'Now what?'), words)),
    optional('minutes', fc.integer({ min: 0, max: 600 })),
    optional('feelings', fc.integer({ min: 1, max: 5 })),
  )
  .map((parts) => Object.assign({}, ...parts) as EntryContent);

const kept = { createdAt: time, updatedAt: time, revision: fc.integer({ min: 1, max: 99 }) };

export const entries: fc.Arbitrary<Entry> = fc
  .tuple(contents, fc.record({ id: fc.uuid(), ...kept }), optional('deletedAt', time))
  .map(([content, record, bin]) => ({ ...content, ...record, ...bin }));

export const drafts: fc.Arbitrary<Draft> = fc.record({
  id: fc.uuid(),
  entryId: fc.option(fc.uuid()),
  baseRevision: fc.nat(9),
  content: contents,
  ...kept,
});

export const withBody = (body: string): EntryContent => ({ ...emptyContent(), body });

export function draftOf(body: string, over: Partial<Draft> = {}): Draft {
  const now = new Date().toISOString();
  return {
    id: uuidv7(),
    entryId: null,
    baseRevision: 0,
    content: withBody(body),
    createdAt: now,
    updatedAt: now,
    revision: 1,
    ...over,
  };
}
