import { describe, expect, it } from 'vitest';
import { markedSamples, ordinaryPosts } from '@/tests/corpus/identifiers/build';
import { measure } from '@/tests/corpus/identifiers/measure';
import { scan as scanNow } from '@/utils/identifiers';
import type { Finding } from '@/utils/identifiers';

const { uk, elsewhere, names, other } = markedSamples(20_261);
const posts = ordinaryPosts(20_261);

/** Each text once: it is measured in several ways. */
const scanned = new Map<string, Finding[]>();
function scan(text: string): Finding[] {
  const known = scanned.get(text) ?? scanNow(text);
  scanned.set(text, known);
  return known;
}

const STRUCTURED = (kind: string) => !['name', 'age', 'quote'].includes(kind);

it('has enough to measure by', () => {
  expect([...uk, ...elsewhere, ...names, ...other].length).toBeGreaterThanOrEqual(2000);
  expect(posts.length).toBeGreaterThanOrEqual(1000);
});

describe('structured identifiers', () => {
  it('of the United Kingdom are nearly all found, and hardly anything else', () => {
    const { recall, precision } = measure(uk, scan, STRUCTURED);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });

  it('of other countries are found, and little else', () => {
    const { recall, precision } = measure(elsewhere, scan, STRUCTURED);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });

  const KINDS = [...new Set(uk.flatMap(({ marked }) => marked.map(({ kind }) => kind)))];

  it.each(KINDS.filter(STRUCTURED))('hold by themselves: %s', (kind) => {
    const { recall, precision } = measure(uk, scan, (each) => each === kind);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });
});

it('lets ordinary posts be', () => {
  const sure = posts
    .flatMap((post) => scan(post))
    .filter(({ confidence }) => confidence === 'high');
  expect((sure.length / posts.length) * 1000).toBeLessThanOrEqual(3);
});

it('says how it does with names, which rules alone cannot know', () => {
  const { recall, precision } = measure(names, scan, (kind) => kind === 'name');
  console.log(
    `names, by title, relation or field: ${percent(recall)} found, ${percent(precision)} of what is found are names`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.95);
  // Of those in the corpus some have nothing beside them to know them by.
  expect(recall).toBeGreaterThanOrEqual(0.8);
});

it('finds ages over 89 and the words of others', () => {
  const { recall, precision } = measure(other, scan, (kind) => kind === 'age' || kind === 'quote');
  expect(recall).toBeGreaterThanOrEqual(0.95);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
