import { byReader } from './by-reader';
import type { Reader } from './by-reader';
import type { Country } from './schema';

/**
 * Sources by the country they hold in, each country once: the reader's own first, then as they come.
 *
 * @param reader undefined while it is not known who is reading
 */
export function sourcesByCountry<Source extends { body: string; country: Country }>(
  sources: readonly Source[],
  reader: Reader | undefined,
): { country: Country; sources: Source[] }[] {
  const ordered = reader === undefined ? sources : byReader(sources, reader);
  const countries = [...new Set(ordered.map((source) => source.country))];
  return countries.map((country) => ({
    country,
    sources: ordered.filter((source) => source.country === country),
  }));
}
