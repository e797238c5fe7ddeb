import { professionName } from '@/components/settings/choices';
import type { Country } from '@/utils/guidance/schema';
import type { Profession } from '@/utils/settings';
import { t } from '@/utils/words/words';
import type { Found } from './find-card';
import { countryName } from './source-words';
import { SUBJECT_NAMES, SUBJECT_OF_KIND } from './subjects';

/** "NMC · UK", "Where to report": what sort of card it is; empty for a situation. */
export function kindInWords(found: Found): string {
  switch (found.type) {
    case 'situation':
      return '';
    case 'body':
      return join([found.card.body, countryName(found.card.country)]);
    case 'guide':
      return join([t(SUBJECT_NAMES[SUBJECT_OF_KIND[found.card.kind]]), placeOf(found.card)]);
    case 'tip':
      return t('now.tip');
    case 'crisis':
      return t('guidance.lines', { country: countryName(found.card.country) });
  }
}

/** "For: nurse, student"; empty where it is for everyone. */
export function whomInWords(professions: readonly NonNullable<Profession>[]): string {
  if (professions.length === 0) return '';
  return t('guidance.for', { professions: professions.map(professionName).join(', ') });
}

const placeOf = ({ country }: { country?: Country | undefined }) =>
  country === undefined ? undefined : countryName(country);

const join = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(' · ');
