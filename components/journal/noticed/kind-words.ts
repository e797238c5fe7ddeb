import { stepOf } from '@/utils/journal/models/catalogue';
import type { IdentifierKind } from '@/utils/identifiers';
import type { Identifying } from '@/utils/journal/identifying/identify';
import type { TextPlace } from '@/utils/journal/identifying/texts';
import type { PlainKey } from '@/utils/words/words';
import { plural, t } from '@/utils/words/words';

const KINDS: Readonly<Record<IdentifierKind, PlainKey>> = {
  'nhs-number': 'noticed.kind.nhsNumber',
  'chi-number': 'noticed.kind.chiNumber',
  'hc-number': 'noticed.kind.hcNumber',
  'ihi-number': 'noticed.kind.ihiNumber',
  'national-insurance-number': 'noticed.kind.nationalInsurance',
  'social-security-number': 'noticed.kind.socialSecurity',
  'mbi-number': 'noticed.kind.mbi',
  'medicare-number': 'noticed.kind.medicare',
  'nhi-number': 'noticed.kind.nhi',
  'sin-number': 'noticed.kind.sin',
  'date-of-birth': 'noticed.kind.dateOfBirth',
  postcode: 'noticed.kind.postcode',
  phone: 'noticed.kind.phone',
  email: 'noticed.kind.email',
  'record-number': 'noticed.kind.recordNumber',
  name: 'noticed.kind.name',
  age: 'noticed.kind.age',
  quote: 'noticed.kind.quote',
};

/** "An NHS number". */
const kindInWords = (kind: IdentifierKind): string => t(KINDS[kind]);

/** "A name · Title, What you wrote · 3 places": what it is and where. */
export function aboutInWords({ kind, spots }: Identifying): string {
  const fields = [...new Set(spots.map(({ place }) => fieldInWords(place)))].join(', ');
  const often = spots.length === 1 ? [] : [plural('noticed.places', spots.length)];
  return [kindInWords(kind), fields, ...often].join(' · ');
}

function fieldInWords({ field, part }: TextPlace): string {
  switch (field) {
    case 'title':
      return t('journal.fieldTitle');
    case 'body':
      return t('journal.fieldBody');
    case 'section': {
      const step = stepOf(part);
      return step === undefined ? part : t(step.name);
    }
    case 'quote':
      return t('noticed.keptQuote');
    case 'followUp':
      return t('editor.followUps');
    case 'peer':
      return t('editor.peer');
    case 'evidence':
      return t('editor.evidence');
    case 'theme':
      return t('editor.themes');
  }
}
