import type { HomeCountry, Profession } from '@/utils/settings';
import type { Country, CrisisLine } from './schema';

/** What is known of the reader that decides what comes first. */
export interface Reader {
  country: HomeCountry;
  profession: Profession;
}

/** Names that the bodies of a profession go by in `content/`. */
const BODIES: Record<NonNullable<Profession>, RegExp> = {
  nurse: /nurs|\bNMC\b|\bRCN\b/i,
  psychologist: /psycholog|health and care professions|\bHCPC\b/i,
  psychiatrist: /psychiatr|medical|\bGMC\b|\bBMA\b/i,
  'social-worker': /social work/i,
  'occupational-therapist': /occupational therap|health and care professions|\bHCPC\b/i,
  counsellor: /counsel|psychotherap|\bBACP\b/i,
  'peer-worker': /peer|lived experience/i,
  student: /student/i,
};

/**
 * Sources with the reader's own first: their profession's in their country, then the rest of their
 * country, then what holds anywhere, then other countries'. Within each the order stays.
 */
export function byReader<Source extends { body: string; country: Country }>(
  sources: readonly Source[],
  reader: Reader,
): Source[] {
  const { country, profession } = reader;
  if (country === null && profession === null) return [...sources];
  const rank = (source: Source) => {
    const isTheirs = profession !== null && BODIES[profession].test(source.body) ? 0 : 1;
    if (country === null) return isTheirs;
    if (source.country === country) return isTheirs;
    return source.country === 'INT' || (source.country === 'EU' && country === 'IE') ? 2 : 3;
  };
  return sources
    .map((source) => ({ source, rank: rank(source) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ source }) => source);
}

/** What to call where life is in danger. */
const EMERGENCY: Record<NonNullable<HomeCountry>, string> = {
  UK: '999',
  IE: '112',
  US: '911',
  CA: '911',
  AU: '000',
  NZ: '111',
};

export interface CrisisHelp {
  /** In the order in which they are to be shown. Empty: there are none for that country yet. */
  lines: CrisisLine[];
  /** Of the country the lines or the number are for. */
  country: NonNullable<HomeCountry>;
  /** The number to call in an emergency there. */
  emergency: string;
}

/**
 * Where the reader can turn in a crisis: lines of their own country and of no other, since a number
 * of elsewhere does not help. Who did not say where they work is shown the UK's, by that name.
 */
export function crisisHelpFor(lines: readonly CrisisLine[], home: HomeCountry): CrisisHelp {
  const country = home ?? 'UK';
  return {
    country,
    emergency: EMERGENCY[country],
    lines: lines.filter((line) => line.country === country),
  };
}
