import fc from 'fast-check';
import { ENTRY_KINDS } from '@/utils/journal/entry';
import type { Draft, Entry, EntryContent, Source } from '@/utils/journal/entry';
import type { Batch } from '@/utils/journal/files/contents';

/** Journals with everything in them that ever broke a file format. */

const TRAPS = [
  '',
  '---',
  '---\nid: x\n---\n',
  '\n---\n',
  '...',
  'a: b',
  '- a\n- b',
  '# not a comment',
  '"#: - [',
  "it's",
  '!!js/function',
  '&anchor *alias',
  '~',
  'null',
  'no',
  'true',
  '0x1F',
  '1e3',
  '2026-01-01',
  '2026-01-01 10:00:00Z',
  '\t',
  ' blanks at both ends ',
  'a\r\nb\r',
  '\r',
  '\n\n',
  '\r\n',
  '\u0000',
  '\u0085\u2028\u2029',
  '\u007f\u0080\u009f\ufeff\ufffe\uffff',
  '\ufeffmark first',
  '\ud83d half of a sign',
  'half of a sign \udc4b',
  'مرحبا، كيف حالك؟',
  'שלום \u202eabc\u202c',
  '👩🏽‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u0301',
  '<script>alert(1)</script>',
  '=1+1',
  '\\"\\\\',
  '{"__proto__":{"polluted":true}}',
  '__proto__',
  'constructor',
];

const words = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...TRAPS), { maxLength: 4 }).map((parts) => parts.join('\n')),
);
/** Names of sections; these three are no names of anything, here as in the store. */
const names = words.filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name));

const time = fc.oneof(
  fc
    .date({ min: new Date('2013-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom('2024-02-29T23:59:59.999Z', '2025-03-30T01:30:00+01:00', '2026-11-22'),
);

const source: fc.Arbitrary<Source> = fc.record(
  {
    platform: words,
    permalink: fc.option(
      fc.constantFrom('https://x.com/ines_example/status/19', 'http://a.example/?q=#"\'é'),
    ),
    postedAt: fc.option(time),
    handle: words,
    quote: words,
    hashtags: fc.array(words, { maxLength: 3 }),
  },
  { requiredKeys: ['platform', 'permalink', 'postedAt', 'hashtags'] },
);

const scale = fc.integer({ min: 1, max: 5 });
const minutes = fc.integer({ min: 0, max: 100_000 });

const contents: fc.Arbitrary<EntryContent> = fc.record(
  {
    kind: fc.constantFrom(...ENTRY_KINDS),
    title: words,
    body: words,
    model: words,
    sections: fc.dictionary(names, words, { maxKeys: 4, noNullPrototype: true }),
    sources: fc.array(source, { maxLength: 2 }),
    themes: fc.array(words, { maxLength: 3 }),
    hashtags: fc.array(words, { maxLength: 3 }),
    startedAt: time,
    endedAt: time,
    minutes,
    participatoryMinutes: minutes,
    standards: fc.array(fc.record({ framework: words, code: words }), { maxLength: 2 }),
    feelings: scale,
    confidence: scale,
    followUps: fc.array(
      fc.record({ due: time, text: words, doneAt: time }, { requiredKeys: ['due', 'text'] }),
      { maxLength: 2 },
    ),
    peer: fc.record({ role: words, discussedAt: time, learned: words }),
    evidence: fc.array(fc.record({ name: words, kind: words, note: words }), { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'kind',
      'title',
      'body',
      'sources',
      'themes',
      'standards',
      'followUps',
      'evidence',
    ],
  },
);

const kept = { createdAt: time, updatedAt: time, revision: fc.integer({ min: 1, max: 9 }) };

const entries: fc.Arbitrary<Entry> = fc
  .tuple(
    contents,
    fc.record(
      { id: fc.uuid(), ...kept, deletedAt: time },
      { requiredKeys: ['id', 'createdAt', 'updatedAt', 'revision'] },
    ),
  )
  .map(([content, record]) => ({ ...content, ...record }));

const drafts: fc.Arbitrary<Draft> = fc.record({
  id: fc.uuid(),
  entryId: fc.option(fc.uuid()),
  baseRevision: fc.nat(9),
  content: contents,
  ...kept,
});

const unique = <Item extends { id: string }>(items: fc.Arbitrary<Item>, maxLength: number) =>
  fc.uniqueArray(items, { maxLength, selector: ({ id }) => id });

export const journals: fc.Arbitrary<Batch> = fc.record({
  entries: unique(entries, 5),
  drafts: unique(drafts, 2),
  versions: unique(entries, 2),
});
