export const JOURNAL_FILE = 'journal.json';
/** Lines as `sha256sum` writes them: a sum, two spaces, the name of the file. */
export const SUMS_FILE = 'SHA256SUMS';

/** Sums by name. Lines that are none are passed over. */
export function readSums(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].flatMap(([, sum, name]) =>
      sum === undefined || name === undefined ? [] : [[name, sum] as const],
    ),
  );
}
