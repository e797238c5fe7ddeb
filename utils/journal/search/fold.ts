/** Letters that one looks for by others, and that lose nothing else to `NFD`. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};
const SPELT_OTHERWISE = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'gu');
const BEYOND_ASCII = /[\u0080-\uffff]/;
const APOSTROPHES = /[\u2018\u2019\u02bc\uff07]/gu;
/** Accents and vowel signs; what only joins or stretches letters (soft hyphen, joiners, tatweel). */
const NOT_SPELT = /\p{M}|\u00ad|\u200c|\u200d|\u2060|\u0640/gu;

/** As `fold`, with every apostrophe kept as "'", so that the parts it joins can be told. */
export function letters(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(NOT_SPELT, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(SPELT_OTHERWISE, (letter) => SPELT[letter] ?? letter);
}

/**
 * Small letters without accents, so that "café" is found by "cafe"; without apostrophes, so that
 * "don't" is found by "dont".
 */
export function fold(text: string): string {
  const folded = letters(text);
  return folded.includes("'") ? folded.replaceAll("'", '') : folded;
}

/** The words of a query, folded. */
export function queryWords(query: string): string[] {
  return fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}
