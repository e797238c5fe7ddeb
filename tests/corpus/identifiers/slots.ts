import type { IdentifierKind } from '@/utils/identifiers/finding';
import type { Chance } from './chance';
import * as numbers from './numbers';
import { FIRST_NAMES, STREETS, SURNAMES } from './people';

/** What stands in a template's braces: how it is written, and what it is when it is an identifier. */
export interface Slot {
  kind?: IdentifierKind;
  write: (chance: Chance) => string;
}

const of = (kind: IdentifierKind, write: Slot['write']): Slot => ({ kind, write });
const filler = (write: Slot['write']): Slot => ({ write });

const ten = (digits: string, chance: Chance) =>
  chance.pick([
    digits,
    numbers.grouped(digits, [3, 3, 4]),
    numbers.grouped(digits, [3, 3, 4]),
    numbers.grouped(digits, [3, 3, 4], '-'),
  ]);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (value: number) => String(value).padStart(2, '0');
const ordinal = (day: number) =>
  `${day}${[11, 12, 13].includes(day) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;

function date(chance: Chance, from: number, to: number): string {
  const [day, month, year] = [
    chance.between(1, 28),
    chance.between(1, 12),
    chance.between(from, to),
  ];
  const short = String(year).slice(2);
  const name = MONTHS[month - 1]!;
  return chance.pick([
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}/${two(month)}/${short}`,
    `${day}.${month}.${short}`,
    `${two(day)}-${two(month)}-${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${day} ${name} ${year}`,
    `${ordinal(day)} ${name} ${year}`,
    `${day} ${name.slice(0, 3)} ${short}`,
    `${name} ${day}, ${year}`,
    `${two(day)} ${name.slice(0, 3).toUpperCase()} ${year}`,
  ]);
}

const OUTWARD = [
  'LS6',
  'M14',
  'SW1A',
  'EC1V',
  'BT7',
  'EH3',
  'CF10',
  'G12',
  'NE4',
  'B29',
  'L8',
  'W1T',
  'BS5',
  'NG7',
  'SE15',
  'PL4',
  'AB24',
  'S10',
  'N16',
  'E8',
  'SA1',
  'DH1',
  'TR18',
  'ZE1',
  'IM2',
  'KW15',
  'HX1',
  'WC1N',
];
const inward = (chance: Chance) =>
  `${chance.between(1, 9)}${chance.pick(Array.from('ABDEFGHJLNPQRSTUWXYZ'))}${chance.pick(Array.from('ABDEFGHJLNPQRSTUWXYZ'))}`;

function britishPhone(chance: Chance): string {
  const mobile = `07${chance.pick(['700900', '811223', '534118', '965402'])}${chance.digits(3)}`;
  return chance.pick([
    mobile,
    numbers.grouped(mobile, [5, 6]),
    numbers.grouped(mobile, [5, 3, 3]),
    `+44 ${numbers.grouped(mobile.slice(1), [4, 6])}`,
    `+44 (0)${numbers.grouped(mobile.slice(1), [4, 3, 3])}`,
    `0161 496 0${chance.digits(3)}`,
    `(0113) 496 0${chance.digits(3)}`,
    `020 7946 0${chance.digits(3)}`,
    `01632 960${chance.digits(3)}`,
    `028 9649 6${chance.digits(3)}`,
  ]);
}

function irishPhone(chance: Chance): string {
  return chance.pick([
    `08${chance.pick(['3', '5', '6', '7', '9'])} ${chance.between(2, 9)}${chance.digits(2)} ${chance.digits(4)}`,
    `+353 8${chance.pick(['5', '6', '7'])} ${chance.digits(3)} ${chance.digits(4)}`,
    `01 ${chance.between(2, 8)}${chance.digits(2)} ${chance.digits(4)}`,
    `021 ${chance.between(4, 7)}${chance.digits(2)} ${chance.digits(4)}`,
  ]);
}

function americanPhone(chance: Chance): string {
  const [area, rest] = [
    chance.pick(['212', '415', '604', '773', '416', '303']),
    `01${chance.digits(2)}`,
  ];
  return chance.pick([
    `(${area}) 555-${rest}`,
    `${area}-555-${rest}`,
    `${area}.555.${rest}`,
    `+1 ${area} 555 ${rest}`,
    `1-${area}-555-${rest}`,
  ]);
}

function australianPhone(chance: Chance): string {
  return chance.pick([
    `0491 570 ${chance.digits(3)}`,
    `04${chance.digits(2)} ${chance.digits(3)} ${chance.digits(3)}`,
    `(02) 5550 ${chance.digits(4)}`,
    `+61 491 570 ${chance.digits(3)}`,
    `03 7010 ${chance.digits(4)}`,
  ]);
}

function newZealandPhone(chance: Chance): string {
  return chance.pick([
    `021 ${chance.digits(3)} ${chance.digits(4)}`,
    `027 ${chance.digits(3)} ${chance.digits(3)}`,
    `+64 21 ${chance.digits(3)} ${chance.digits(4)}`,
    `09 ${chance.between(3, 9)}${chance.digits(2)} ${chance.digits(4)}`,
  ]);
}

function email(chance: Chance): string {
  const [first, last] = [chance.pick(FIRST_NAMES), chance.pick(SURNAMES)].map((name) =>
    name
      .normalize('NFD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase(),
  );
  const host = chance.pick([
    'example.com',
    'mail.example.org',
    'example.co.uk',
    'inbox.example.net',
  ]);
  return `${chance.pick([`${first}.${last}`, `${first}${last}${chance.between(1, 99)}`, `${first?.charAt(0)}.${last}`, `${first}_x`, `${last}+home`])}@${host}`;
}

function recordId(chance: Chance): string {
  return chance.pick([
    chance.digits(6),
    `1${chance.digits(6)}`,
    `${chance.pick(['RX', 'K', 'H', 'P', 'MH'])}${chance.digits(6)}`,
    `${chance.pick(['A', 'M'])}-${chance.digits(5)}`,
    chance.digits(8),
  ]);
}

const QUOTED = [
  'nobody in that building ever looked up from the screen when I came in',
  'I stopped telling them things because every answer went straight into a box',
  'the dog is the only one who gets me out of bed most days and that is the truth',
  'it was easier to say I was fine than to start from the beginning all over again',
  'I kept every appointment letter in a shoebox like proof that I had been trying',
  'some days the kettle is as far as I get and I am proud of the kettle',
] as const;

export const SLOTS: Readonly<Record<string, Slot>> = {
  nhs: of('nhs-number', (chance) => ten(numbers.nhs(chance), chance)),
  chi: of('chi-number', (chance) => {
    const digits = numbers.chi(chance);
    return chance.pick([
      digits,
      digits,
      numbers.grouped(digits, [6, 4]),
      numbers.grouped(digits, [3, 3, 4]),
    ]);
  }),
  hc: of('hc-number', (chance) => ten(numbers.hc(chance), chance)),
  ihiIe: of('ihi-number', (chance) => {
    const digits = numbers.irishIhi(chance);
    return chance.pick([digits, numbers.grouped(digits, [7, 10, 1])]);
  }),
  ihiAu: of('ihi-number', (chance) => {
    const digits = numbers.australianIhi(chance);
    return chance.pick([digits, numbers.grouped(digits, [4, 4, 4, 4])]);
  }),
  nino: of('national-insurance-number', (chance) => {
    const whole = numbers.nino(chance);
    return chance.pick([
      whole,
      numbers.grouped(whole, [2, 2, 2, 2, 1]),
      numbers.grouped(whole, [2, 6, 1]),
    ]);
  }),
  ssn: of('social-security-number', (chance) => numbers.ssn(chance)),
  ssnBare: of('social-security-number', (chance) =>
    numbers.ssn(chance).replaceAll('-', chance.pick(['', ' '])),
  ),
  mbi: of('mbi-number', (chance) => {
    const whole = numbers.mbi(chance);
    return chance.pick([whole, numbers.grouped(whole, [4, 3, 4], '-')]);
  }),
  medicare: of('medicare-number', (chance) => {
    const digits = numbers.medicare(chance);
    return chance.pick([numbers.grouped(digits, [4, 5, 1]), digits]);
  }),
  medicareCard: of('medicare-number', (chance) =>
    numbers.grouped(numbers.medicare(chance), [4, 5, 1]),
  ),
  nhi: of('nhi-number', (chance) => numbers.nhi(chance)),
  sin: of('sin-number', (chance) => {
    const digits = numbers.sin(chance);
    return chance.pick([
      numbers.grouped(digits, [3, 3, 3]),
      numbers.grouped(digits, [3, 3, 3], '-'),
      digits,
    ]);
  }),
  dob: of('date-of-birth', (chance) => date(chance, 1932, 2016)),
  postcode: of('postcode', (chance) => `${chance.pick(OUTWARD)} ${inward(chance)}`),
  postcodeTight: of('postcode', (chance) => `${chance.pick(OUTWARD)}${inward(chance)}`),
  postcodeSmall: of('postcode', (chance) =>
    `${chance.pick(OUTWARD)} ${inward(chance)}`.toLowerCase(),
  ),
  eircode: of(
    'postcode',
    (chance) =>
      `${chance.pick(['D02', 'T12', 'V94', 'H91', 'A94', 'R95'])} ${chance.pick(Array.from('ACDEFHKNPRTVWXY'))}${chance.digits(2)}${chance.pick(Array.from('ACDEFHKNPRTVWXY'))}`,
  ),
  postalCode: of(
    'postcode',
    (chance) =>
      `${chance.pick(Array.from('ABCEGHJKLMNPRSTVXY'))}${chance.digits(1)}${chance.pick(Array.from('ABCEGHJKLMNPRSTVWXYZ'))} ${chance.digits(1)}${chance.pick(Array.from('ABCEGHJKLMNPRSTVWXYZ'))}${chance.digits(1)}`,
  ),
  phone: of('phone', britishPhone),
  phoneIe: of('phone', irishPhone),
  phoneUs: of('phone', americanPhone),
  phoneAu: of('phone', australianPhone),
  phoneNz: of('phone', newZealandPhone),
  email: of('email', email),
  record: of('record-number', recordId),
  first: of('name', (chance) => chance.pick(FIRST_NAMES)),
  full: of('name', (chance) => `${chance.pick(FIRST_NAMES)} ${chance.pick(SURNAMES)}`),
  mr: of(
    'name',
    (chance) => `${chance.pick(['Mr', 'Mrs', 'Ms', 'Miss', 'Mr.', 'Mx'])} ${chance.pick(SURNAMES)}`,
  ),
  mrSmall: of(
    'name',
    (chance) =>
      `${chance.pick(['mr', 'mrs'])} ${chance.pick(['khan', 'patel', 'hargreaves', 'nwosu', 'varga'])}`,
  ),
  ageOld: of('age', (chance) => `${chance.between(90, 104)}-year-old`),
  ageNumber: of('age', (chance) => String(chance.between(90, 104))),
  ageYears: of('age', (chance) => `${chance.between(90, 103)} years old`),
  quote: of('quote', (chance) => {
    const words = chance.pick(QUOTED);
    return chance.pick([`"${words}"`, `“${words}”`]);
  }),
  number: filler((chance) => String(chance.between(2, 40))),
  street: filler((chance) => chance.pick(STREETS)),
  day: filler((chance) => chance.pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])),
  time: filler((chance) =>
    chance.pick([
      `${chance.between(1, 12)}pm`,
      `${two(chance.between(8, 19))}:${chance.pick(['00', '15', '30', '45'])}`,
      `${chance.between(9, 11)}.30`,
    ]),
  ),
  date: filler((chance) => date(chance, 2019, 2027)),
  old: filler((chance) => String(chance.between(19, 84))),
  ward: filler((chance) => chance.pick(['Larch', 'Ward 4', 'Rowan', 'the PICU', 'Maple ward'])),
};
