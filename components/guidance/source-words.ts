import type { Country, CrisisLine, GuidanceSource } from '@/utils/guidance/schema';

const COUNTRIES: Record<Country, string> = {
  UK: 'UK',
  IE: 'Ireland',
  US: 'US',
  CA: 'Canada',
  AU: 'Australia',
  NZ: 'New Zealand',
  EU: 'EU',
  INT: 'International',
};

function countryName(country: Country): string {
  return COUNTRIES[country];
}

/** "paragraph 20.10 · UK · 2015": where in a document, whose, and of when. */
export function sourceDetails({ section, country, year }: GuidanceSource): string {
  const parts = [section, countryName(country), year?.toString()];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** The bodies behind a card, in a few words: "NMC, HCPC and 2 more". */
export function bodiesInWords(sources: readonly GuidanceSource[]): string {
  const bodies = [...new Set(sources.map((source) => source.body))];
  const shown = bodies.slice(0, 2);
  const more = bodies.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ');
}

/** A source as it is written under something copied. */
export function citation({ body, document, section, year, url }: GuidanceSource): string {
  const parts = [body, document, section, year?.toString(), url];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** "NHS 111, mental health option (England)". */
export function crisisLineName({ name, area }: CrisisLine): string {
  return area === undefined ? name : `${name} (${area})`;
}
