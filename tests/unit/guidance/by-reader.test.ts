import { describe, expect, test } from 'vitest';
import { byReader, crisisHelpFor } from '@/utils/guidance/by-reader';
import { library } from '@/utils/guidance/library';
import type { GuidanceSource } from '@/utils/guidance/schema';
import { HOME_COUNTRIES } from '@/utils/settings';
import { crisisLine } from './cards';

const source = (body: string, country: GuidanceSource['country']): GuidanceSource => ({
  body,
  document: 'Being online together',
  country,
  url: 'https://board.example/guide',
});

const SOURCES = [
  source('College of Occupational Therapists of Ontario', 'CA'),
  source('General Medical Council', 'UK'),
  source('X', 'INT'),
  source('Nursing and Midwifery Council', 'UK'),
  source('Nursing Council of New Zealand', 'NZ'),
];
const inOrder = (reader: Parameters<typeof byReader>[1]) =>
  byReader(SOURCES, reader).map(({ body }) => body);

describe('sources', () => {
  test('stay as they are for a reader who said nothing', () => {
    expect(inOrder({ country: null, profession: null })).toEqual(SOURCES.map(({ body }) => body));
  });

  test('of the reader’s country come first, then what holds anywhere', () => {
    expect(inOrder({ country: 'NZ', profession: null })).toEqual([
      'Nursing Council of New Zealand',
      'X',
      'College of Occupational Therapists of Ontario',
      'General Medical Council',
      'Nursing and Midwifery Council',
    ]);
  });

  test('of the reader’s profession lead their country’s, and wait behind it elsewhere', () => {
    expect(inOrder({ country: 'UK', profession: 'nurse' })).toEqual([
      'Nursing and Midwifery Council',
      'General Medical Council',
      'X',
      'College of Occupational Therapists of Ontario',
      'Nursing Council of New Zealand',
    ]);
    expect(inOrder({ country: null, profession: 'occupational-therapist' })[0]).toBe(
      'College of Occupational Therapists of Ontario',
    );
  });

  test('are all still there, and the list that was given is not changed', () => {
    const before = [...SOURCES];
    expect(byReader(SOURCES, { country: 'IE', profession: 'student' })).toHaveLength(5);
    expect(SOURCES).toEqual(before);
  });
});

describe('where to turn in a crisis', () => {
  const lines = [
    crisisLine({ slug: 'here', country: 'UK' }),
    crisisLine({ slug: 'there', country: 'AU' }),
  ];

  test('is in the reader’s own country and in no other', () => {
    expect(crisisHelpFor(lines, 'AU')).toMatchObject({
      country: 'AU',
      emergency: '000',
      lines: [{ slug: 'there' }],
    });
  });

  test('is the emergency number alone where there are no lines yet', () => {
    expect(crisisHelpFor(lines, 'IE')).toEqual({ country: 'IE', emergency: '112', lines: [] });
  });

  test('is in the UK, and says so, for a reader who did not say where they work', () => {
    expect(crisisHelpFor(lines, null)).toMatchObject({
      country: 'UK',
      emergency: '999',
      lines: [{ slug: 'here' }],
    });
  });

  test.each(HOME_COUNTRIES)(
    'in %s has a number, which any emergency line there repeats',
    (home) => {
      const help = crisisHelpFor(library.crisisLines, home);
      expect(help.emergency).toMatch(/^\d{3}$/);
      for (const line of help.lines.filter(({ slug }) => slug.startsWith('emergency'))) {
        expect(line.contacts.map(({ to }) => to)).toContain(help.emergency);
      }
    },
  );
});
