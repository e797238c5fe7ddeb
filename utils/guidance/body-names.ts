import type { Content } from './schema';
import { stemsOf } from './terms';

/**
 * Bodies by all the names they go by, the one on the cards first. Their own members may use any of
 * them; a slip such as "Aphra" is common enough to stand here as well.
 */
const ALSO_CALLED: readonly (readonly string[])[] = [
  ['NMC', 'Nursing and Midwifery Council'],
  ['RCN', 'Royal College of Nursing'],
  ['GMC', 'General Medical Council'],
  ['BMA', 'British Medical Association'],
  ['RCPsych', 'Royal College of Psychiatrists', 'RC Psych'],
  ['RCGP', 'Royal College of General Practitioners', 'Royal College of GPs'],
  ['MDU', 'Medical Defence Union'],
  ['MPS', 'Medical Protection Society', 'Medical Protection'],
  ['HCPC', 'Health and Care Professions Council'],
  ['RCOT', 'Royal College of Occupational Therapists'],
  ['BPS', 'British Psychological Society'],
  ['BABCP', 'British Association for Behavioural and Cognitive Psychotherapies'],
  ['BACP', 'British Association for Counselling and Psychotherapy'],
  ['UKCP', 'UK Council for Psychotherapy'],
  ['BPC', 'British Psychoanalytic Council'],
  ['NCPS', 'National Counselling and Psychotherapy Society'],
  ['Social Work England', 'SWE'],
  ['BASW', 'British Association of Social Workers'],
  ['Social Care Council NI', 'NISCC', 'Northern Ireland Social Care Council'],
  ['NMBI', 'Nursing and Midwifery Board of Ireland'],
  ['INMO', 'Irish Nurses and Midwives Organisation'],
  ['CORU', 'Health and Social Care Professionals Council'],
  ['PSI', 'Psychological Society of Ireland'],
  ['IACP', 'Irish Association for Counselling and Psychotherapy'],
  ['Medical Council (Ireland)', 'Irish Medical Council', 'Medical Council of Ireland'],
  ['APA', 'American Psychological Association'],
  ['NASW', 'National Association of Social Workers'],
  ['ACA', 'American Counseling Association', 'American Counselling Association'],
  ['ANA', 'American Nurses Association'],
  ['AMA', 'American Medical Association'],
  ['NCSBN', 'National Council of State Boards of Nursing'],
  ['ASPPB', 'Association of State and Provincial Psychology Boards'],
  ['CNO', 'College of Nurses of Ontario'],
  ['COTO', 'College of Occupational Therapists of Ontario'],
  ['OCSWSSW', 'Ontario College of Social Workers and Social Service Workers'],
  ['CRPO', 'College of Registered Psychotherapists of Ontario'],
  ['CPSO', 'College of Physicians and Surgeons of Ontario'],
  ['CPSM', 'College of Physicians and Surgeons of Manitoba'],
  ['BCCNM', 'British Columbia College of Nurses and Midwives'],
  ['NANB', 'Nurses Association of New Brunswick'],
  ['NSCN', 'Nova Scotia College of Nursing'],
  ['CASW', 'Canadian Association of Social Workers'],
  ['CMA', 'Canadian Medical Association'],
  ['CMPA', 'Canadian Medical Protective Association'],
  ['CNPS', 'Canadian Nurses Protective Society'],
  ['Ahpra', 'Aphra', 'Australian Health Practitioner Regulation Agency'],
  ['PsyBA', 'Psychology Board of Australia', 'Psychology Board'],
  ['NMBA', 'Nursing and Midwifery Board of Australia'],
  ['AASW', 'Australian Association of Social Workers'],
  ['PACFA', 'Psychotherapy and Counselling Federation of Australia'],
  ['ACA', 'Australian Counselling Association', 'Counselling Association Australia'],
  [
    'RANZCP',
    'Royal Australian and New Zealand College of Psychiatrists',
    'Australian and New Zealand College of Psychiatrists',
  ],
  ['NSWNMA', 'NSW Nurses and Midwives Association'],
  [
    'Nursing Council of New Zealand',
    'Nursing Council',
    'NCNZ',
    'New Zealand Nursing Council',
    'Nursing Council (NZ)',
  ],
  ['NZNO', 'New Zealand Nurses Organisation'],
  ['New Zealand Psychologists Board', 'Psychologists Board', 'NZPB', 'Psychologists Board (NZ)'],
  ['SWRB', 'Social Workers Registration Board'],
  ['NZAC', 'New Zealand Association of Counsellors'],
  ['Medical Council of New Zealand', 'MCNZ', 'Medical Council (NZ)'],
  ['Occupational Therapy Board of New Zealand', 'OTBNZ', 'OT Board', 'OT Board (NZ)'],
  ['World Health Organization', 'World Health Organisation'],
  ['WMA', 'World Medical Association'],
  ['ICN', 'International Council of Nurses'],
];

/** Names that are everyday words as well: who types them does not mean the body. */
const EVERYDAY = new Set(['who', 'trust']);

const asText = (words: readonly string[]) => ` ${words.join(' ')} `;
const nameOf = (name: string) => asText(stemsOf(name));

const ALIASES = new Map<string, string[]>();
for (const names of ALSO_CALLED.map((group) => group.map(nameOf))) {
  for (const name of names) ALIASES.set(name, [...(ALIASES.get(name) ?? []), ...names]);
}

/** Cards of bodies, by each name a body goes by. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which cards are a body's own: those of what it says, and guides whose title begins with its name
 * ("HCPC: the five CPD standards").
 */
export function namesIn({ bodies, guides }: Pick<Content, 'bodies' | 'guides'>): Names {
  const names = new Map<string, Set<string>>();
  const add = (name: string, slug: string) => {
    for (const each of [name, ...(ALIASES.get(name) ?? [])]) {
      if (EVERYDAY.has(each.trim())) continue;
      const slugs = names.get(each) ?? new Set();
      names.set(each, slugs.add(slug));
    }
  };
  for (const { body, title, slug } of bodies) {
    add(nameOf(body), slug);
    for (const name of namesBefore(title)) add(name, slug);
  }
  for (const { title, slug } of guides) for (const name of namesBefore(title)) add(name, slug);
  return names;
}

/** Slugs of the cards of every body that a question names, and the words that name them. */
export interface Named {
  slugs: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

export function namedIn(stems: readonly string[], names: Names): Named {
  const question = asText(stems);
  const slugs = new Set<string>();
  const words = new Set<string>();
  for (const [name, own] of names) {
    if (!question.includes(name)) continue;
    for (const slug of own) slugs.add(slug);
    for (const word of name.trim().split(' ')) words.add(word);
  }
  return { slugs, words };
}

/** Known names in a title, as far as its colon. */
function namesBefore(title: string): string[] {
  const [before = '', after] = title.split(':');
  if (after === undefined) return [];
  const words = nameOf(before);
  return [...ALIASES.keys()].filter((name) => words.includes(name));
}
