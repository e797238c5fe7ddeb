import { SAME, SMALL_WORDS } from './vocabulary';

/** Marks a term that stands for all words of one meaning, so that no typed word can be taken for it. */
const MEANING = '~';

/** A language has few words, and indexing meets each of them again and again. */
const MOST_STEMS = 20_000;
const stemsByWord = new Map<string, string>();

/** Words whose forms the endings below do not bring together. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['died', 'die'],
  ['dies', 'die'],
  ['dying', 'die'],
  ['lives', 'life'],
  ['took', 'take'],
  ['taken', 'take'],
  ['taking', 'take'],
  ['wrote', 'write'],
  ['written', 'write'],
  ['people', 'person'],
  ['children', 'child'],
  ['crises', 'crisis'],
]);

/** Small letters, no accents, no apostrophes, no joined words: spelling that is forgiven. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The terms under which a text is found: its words without their endings, and their meanings. */
export function termsOf(text: string): string[] {
  return termsOfStems(stemsOf(text));
}

/** The same for words that are without their endings already. */
export function termsOfStems(stems: readonly string[]): string[] {
  const terms: string[] = [];
  for (let at = 0; at < stems.length;) {
    const stem = stems[at] ?? '';
    const phrase = phrases.get(stem)?.find((it) => startsWith(stems, at, it.stems));
    if (phrase !== undefined) {
      terms.push(phrase.meaning);
      at += phrase.stems.length;
      continue;
    }
    const meaning = meanings.get(stem);
    if (meaning !== undefined) terms.push(meaning);
    if (!smallWords.has(stem) && stem.length > 1) terms.push(stem);
    at++;
  }
  return terms;
}

/** The meanings that a word still being typed may turn out to have. */
export function meaningsBegun(stem: string): string[] {
  if (stem.length < 3 || smallWords.has(stem)) return [];
  const begun = [...meanings].filter(([whole]) => whole !== stem && whole.startsWith(stem));
  return [...new Set(begun.map(([, meaning]) => meaning))];
}

/** The meaning a word has by itself, if it has one. */
export function meaningOf(stem: string): string | undefined {
  return meanings.get(stem);
}

/** Whether a term stands for a meaning; it is then matched whole or not at all. */
export function isMeaning(term: string): boolean {
  return term.startsWith(MEANING);
}

const meanings = new Map<string, string>();
/** By their first stem, the longest first, so that the one that says most is taken. */
const phrases = new Map<string, { stems: string[]; meaning: string }[]>();
for (const group of SAME) {
  const meaning = MEANING + fold(group[0] ?? '').replaceAll(' ', '');
  for (const entry of group) {
    const stems = stemsOf(entry);
    const first = stems[0] ?? '';
    if (stems.length === 1) meanings.set(first, meaning);
    else phrases.set(first, [...(phrases.get(first) ?? []), { stems, meaning }]);
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);

const smallWords: ReadonlySet<string> = new Set(SMALL_WORDS.map(stemOf));

/** Words that are spelled right though no card may have them, without their endings. */
export const COMMON_STEMS: ReadonlySet<string> = new Set([
  ...smallWords,
  ...SAME.flat().flatMap((entry) => stemsOf(entry)),
]);

/** The words of a text, folded and without their endings. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

export function wordsOf(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}

export function stemOf(word: string): string {
  let stem = stemsByWord.get(word);
  if (stem === undefined) {
    if (stemsByWord.size >= MOST_STEMS) stemsByWord.clear();
    stemsByWord.set(word, (stem = withoutEnding(word)));
  }
  return stem;
}

/** Brings the common forms of an English word together; it need not look like a word. */
function withoutEnding(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length <= 3) return word;
  let stem = word.replace(/(?<=..)(?:ies|ied)$/, 'y').replace(/(?<=ss|x|ch|sh)es$/, '');
  if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  const bare = stem.replace(/(?:ing|(?<!e)ed)$/, '');
  if (bare !== stem && bare.length >= 3 && /[aeiouy]/.test(bare)) {
    stem = bare.replace(/([bdgmnprt])\1$/, '$1');
  }
  return stem.length > 4 ? stem.replace(/e$/, '') : stem;
}

function startsWith(stems: readonly string[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((stem, index) => stems[at + index] === stem);
}
