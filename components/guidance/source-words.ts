import { byReader } from '@/utils/guidance/by-reader';
import type { Reader } from '@/utils/guidance/by-reader';
import type { Country, CrisisLine, GuidanceSource } from '@/utils/guidance/schema';
import { plural, t } from '@/utils/words/words';

export function countryName(country: Country): string {
  return t(`guidance.country.${country}`);
}

/** "paragraph 20.10 · 2015": where in a document, and of when. */
export function sourceDetails({ section, year }: GuidanceSource): string {
  return [section, year?.toString()].filter((part) => part !== undefined).join(' · ');
}

/** The bodies behind a card, the reader's own first, in a few words: "NMC, HCPC and 2 more". */
export function bodiesInWords(
  sources: readonly Pick<GuidanceSource, 'body' | 'country'>[],
  reader: Reader | undefined,
): string {
  const ordered = reader === undefined ? sources : byReader(sources, reader);
  const [first = '', second, ...more] = new Set(ordered.map((source) => source.body));
  if (second === undefined) return first;
  return more.length === 0
    ? t('guidance.bodies.two', { first, second })
    : plural('guidance.bodies.more', more.length, { first, second });
}

/** A source as it is written under something copied. */
export function citation({ body, document, section, year, url }: GuidanceSource): string {
  const parts = [body, document, section, year?.toString(), url];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** "NHS 111, mental health option (England)". */
export function crisisLineName({ name, area }: CrisisLine): string {
  return area === undefined || name.includes(area) ? name : `${name} (${area})`;
}
