/** What a word beside a number says the number is. */
export type LabelKind =
  | 'nhs'
  | 'chi'
  | 'hc'
  /** A health number of the country one is in. */
  | 'health'
  | 'ihi'
  | 'national-insurance'
  | 'social-security'
  | 'mbi'
  | 'medicare'
  | 'nhi'
  | 'sin'
  | 'birth'
  | 'born'
  | 'postcode'
  | 'phone'
  | 'record'
  /** Of a thing, not of a person a practitioner supports. */
  | 'thing';

export interface Label {
  kind: LabelKind;
  start: number;
  end: number;
}

const NUMBER = '(?: ?(?:numbers?|num|no\\.?|nos|nr|id|#)(?![a-z]))';
const BESIDE = '(?=[^a-z0-9]{0,3}\\d)';

/** Written small; read in any case. The first that fits at a place is taken. */
const WORDS: readonly (readonly [LabelKind, readonly string[]])[] = [
  ['health', [`(?:nhs ?\\/ ?chi|chi ?\\/ ?nhs)${NUMBER}?`, `health(?:care)?${NUMBER}`]],
  ['nhs', [`(?:nhs|n\\.h\\.s\\.)${NUMBER}`, `nhs${BESIDE}`]],
  ['chi', [`chi${NUMBER}`, `chi(?: is)?${BESIDE}`, 'community health index']],
  [
    'hc',
    [
      `h ?(?:&|\\+|and) ?c${NUMBER}`,
      `h ?[&+] ?c${BESIDE}`,
      'hcn',
      `hsc(?:ni)?${NUMBER}`,
      `health (?:and|&|\\+) (?:social )?care${NUMBER}`,
    ],
  ],
  ['ihi', [`ihi${NUMBER}?`, 'individual health(?:care)? identifier']],
  [
    'national-insurance',
    [
      `nino${NUMBER}?`,
      `n\\.?i\\.?${NUMBER}`,
      `national insurance${NUMBER}?`,
      'nat(?:ional)? ins',
      'ni(?=[: ]{1,2}[a-z]{2} ?\\d\\d)',
    ],
  ],
  [
    'social-security',
    [`ssn${NUMBER}?`, `social security${NUMBER}?`, 'soc(?:ial)?\\.? sec', 'ss ?#', `ss${NUMBER}`],
  ],
  ['mbi', [`mbi${NUMBER}?`, 'medicare beneficiary(?: identifier| id)?']],
  ['medicare', [`medicare(?: card)?${NUMBER}?`]],
  ['nhi', [`nhi${NUMBER}?`, `national health index${NUMBER}?`]],
  ['sin', [`sin${NUMBER}`, 'sin(?=[^a-z0-9]{0,3}(?:is )?\\d)', `social insurance${NUMBER}?`]],
  ['birth', ['d\\.? ?o\\.? ?b\\.?(?![a-z])', 'dates?[ -]of[ -]birth', 'birth ?date']],
  ['born', ['born', 'birthday', 'b\\.(?= ?\\d)']],
  ['postcode', ['post ?codes?', 'eircode', 'postal code', 'zip(?: code)?']],
  [
    'record',
    [
      `(?:mrn|urn|crn|pas|epr|emr|ehr|rio|paris|systmone|emis|lorenzo|carenotes|iaptus|pcmis|epjs|epic|cerner|ur|hosp(?:ital)?|patient|client|pt|unit|chart|medical record|health record|clinical record|case ?note|service user|resident|care ?record|record|referral|inpatient)'?s?(?: (?:record|reference|ref|file|hospital|system|identification|identifier|unit))?${NUMBER}`,
      '(?:patient|client|pt|referral|hospital|service user|case)(?: record)? (?:ref(?:erence)?|identifier)\\.?',
      'mrn',
      '(?:rio|paris|systmone|carenotes|iaptus|pcmis|epjs)(?=[^a-z0-9]{1,3}\\d{5})',
      '(?:case|file|k) ?(?:number|no\\.?|id|#)(?![a-z])',
    ],
  ],
  [
    'thing',
    [
      'orders?',
      'tracking',
      'invoice',
      'isbn',
      'issn',
      'orcid',
      'doi',
      'pmid',
      'tickets?',
      'ref(?:erence)?',
      'tweet',
      'post id',
      'status',
      'serial',
      'model',
      'version',
      'build',
      'flight',
      'episode',
      'followers',
      'timestamp',
      'unix',
      'epoch',
      'account',
      'sort code',
      'iban',
      'company',
      'charity',
      'registered',
      'vat',
      'gmc',
      'nmc',
      'hcpc',
      'pin',
      'ahpra',
      'npi',
      'abn',
      'acn',
      'ein',
      'zoom',
      'meeting',
      'webinar',
      'passcode',
      'access code',
      'conference id',
      'barcode',
      'grant',
      'trial',
      'isrctn',
      'booking',
      'voucher',
      'code',
      'lot',
      'item',
      'sku',
      'part',
      'parcel',
      'shipment',
      'job',
      'vacancy',
      'id',
      'licen[cs]e',
      'registration',
      'reg',
      'seed',
      'hash',
      'commit',
      'issue',
      'bug',
      'petition',
      'fundraiser',
      'score',
      'bib',
      'poll',
      'dataset',
      'figure',
      'serial number',
      'ean',
      'upc',
      'imei',
      'event',
      '(?:loyalty|library|gift|membership|bank|credit|debit) card',
      'membership',
    ],
  ],
  [
    'phone',
    [
      '(?:tele)?phones?',
      'phoned',
      'phoning',
      'tel',
      'ph',
      'mob(?:ile)?',
      'cell(?:phone)?',
      'call(?:ed|ing|s)?',
      'texts?',
      'texted',
      'texting',
      'rings?',
      'rang',
      'ringing',
      'whats ?app',
      'landline',
      'fax',
      'dial(?:l?ed)?',
      'contact(?:able)?',
      'sms',
      'voicemail',
      "(?:my|his|her|their|[a-z]{1,12}'s)(?: new| home| work| own)? (?:number|no\\.?|digits)",
      'reach(?:ed)? (?:me|him|her|them)',
      'reachable',
    ],
  ],
];

const LABELS = new RegExp(
  `(?<![a-z0-9])(?:${WORDS.map(([, words]) => `(${words.join('|')})`).join('|')})(?![a-z])`,
  'gi',
);

/** @param text without the parts that are not a person's */
export function findLabels(text: string): Label[] {
  const labels: Label[] = [];
  for (const match of text.matchAll(LABELS)) {
    const which = WORDS.findIndex((_, at) => match[at + 1] !== undefined);
    const kind = WORDS[which]?.[0];
    if (kind !== undefined) {
      labels.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  return labels;
}

/** Characters between a number and the word that names it. */
const BEFORE = 36;
const AFTER = 16;

/** The word that names the number at a place: the nearest before it, or else the nearest after it. */
export function labelOf(
  { plain, labels }: { plain: string; labels: readonly Label[] },
  start: number,
  end: number,
): LabelKind | undefined {
  const next = firstFrom(labels, start);
  const before = labels[next - 1];
  if (before !== undefined && before.end <= start && joins(plain, before.end, start, BEFORE)) {
    return before.kind;
  }
  const after = labels[firstFrom(labels, end)];
  // What follows belongs to the next number when there is one, or to what was blanked there.
  if (after === undefined || !joins(plain, end, after.start, AFTER)) return undefined;
  return /^[^a-z0-9]{0,3}(?:is |was )?[^\n]{0,4}[\d\ue001]/i.test(
    plain.slice(after.end, after.end + 12),
  )
    ? undefined
    : after.kind;
}

/** Nothing that is itself a number lies between a word and what it names, and no paragraph ends. */
function joins(text: string, from: number, to: number, most: number): boolean {
  return to - from <= most && !/\d{3}|\n\s*\n/.test(text.slice(from, to));
}

function firstFrom(labels: readonly Label[], start: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
