import type { Reader } from './by-reader';
import type { Findable, Result } from './findable';
import type { Country, GuideKind } from './schema';

/** Who is asking; what is not known makes no difference. */
export interface Asker {
  /** Crisis lines of other countries are left out, other cards of theirs come last. */
  country?: Country | undefined;
  profession?: Reader['profession'] | undefined;
}

/** A situation answers a question better than a tip; a crisis line is asked for by its own words. */
const BY_TYPE: Record<Exclude<Result['type'], 'guide'>, number> = {
  situation: 1,
  tip: 0.65,
  body: 0.6,
  crisis: 1,
};
const BY_KIND: Record<GuideKind, number> = {
  'how-to': 0.85,
  reporting: 0.85,
  evidence: 0.8,
  cpd: 0.8,
  glossary: 0.5,
};

const OWN_COUNTRY = 1.1;
const OWN_PROFESSION = 1.2;
const OTHER_PROFESSION = 0.75;
/** Of a card for some professions, while the asker's is not known. */
const SOME_PROFESSION = 0.9;

/** By how much a card's kind, and whom it is for, raise or lower what its words are worth. */
export function standing({ result, professions }: Findable, asker: Asker): number {
  const { type, kind, country } = result;
  let factor = type === 'guide' ? BY_KIND[kind ?? 'how-to'] : BY_TYPE[type];
  if (country !== undefined && country === asker.country) factor *= OWN_COUNTRY;
  return professions.length === 0 ? factor : factor * byProfession(professions, asker);
}

function byProfession(professions: Findable['professions'], { profession }: Asker): number {
  if (profession === undefined || profession === null) return SOME_PROFESSION;
  return professions.includes(profession) ? OWN_PROFESSION : OTHER_PROFESSION;
}

/** Whether a card holds only where the asker does not work. */
export function isElsewhere({ result: { country } }: Findable, asker: Asker): boolean {
  if (country === undefined || asker.country === undefined || country === 'INT') return false;
  return country !== asker.country && !(country === 'EU' && asker.country === 'IE');
}
