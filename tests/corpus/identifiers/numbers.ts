import type { Chance } from './chance';

/**
 * Numbers as those who give them out make them: the check digit is worked out and put behind. Written
 * apart from the checks in `utils/identifiers`, so that a slip in one is seen by the other.
 */

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const valuesOf = (digits: string) => Array.from(digits, Number);

/** Nine digits with the tenth; undefined when there is none. */
function withModulus11(nine: string): string | undefined {
  const check = 11 - (sum(valuesOf(nine).map((digit, at) => digit * (10 - at))) % 11);
  return check === 10 ? undefined : `${nine}${check === 11 ? 0 : check}`;
}

export function withLuhn(digits: string): string {
  const total = sum(
    valuesOf(digits)
      .reverse()
      .map((digit, at) => (at % 2 === 1 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9)),
  );
  return `${digits}${(10 - (total % 10)) % 10}`;
}

function until<Made>(make: () => Made | undefined): Made {
  for (;;) {
    const made = make();
    if (made !== undefined) return made;
  }
}

export const nhs = (chance: Chance) =>
  until(() => withModulus11(`${chance.pick([4, 4, 6, 7])}${chance.digits(8)}`));

export const hc = (chance: Chance) =>
  until(() => withModulus11(`3${chance.between(2, 9)}${chance.digits(7)}`));

const two = (value: number) => String(value).padStart(2, '0');

/** The newer ones in one of four. */
export function chi(chance: Chance): string {
  return until(() => {
    const birth = `${two(chance.between(1, 28))}${two(chance.between(1, 12))}${two(chance.between(24, 99))}`;
    const nine = `${birth}${chance.digits(3)}`;
    return chance.happens(0.25) ? withLuhn(nine) : withModulus11(nine);
  });
}

export function irishIhi(chance: Chance): string {
  const core = until(() =>
    withModulus11(`8${chance.pick(['12', '23', '31', '44', '58'])}${chance.digits(6)}`),
  );
  const seventeen = `5393014${core}`;
  const total = sum(
    valuesOf(seventeen)
      .reverse()
      .map((digit, at) => digit * (at % 2 === 0 ? 3 : 1)),
  );
  return `${seventeen}${(10 - (total % 10)) % 10}`;
}

export const australianIhi = (chance: Chance) => withLuhn(`800360${chance.digits(9)}`);

const LETTERS = Array.from('ABCEGHJKLMNPRSTWXYZ');

export function nino(chance: Chance): string {
  const first = chance.pick(LETTERS);
  const second = chance.pick(LETTERS);
  return ['BG', 'GB', 'NK', 'KN', 'NT', 'TN', 'ZZ'].includes(first + second)
    ? nino(chance)
    : `${first}${second}${chance.digits(6)}${chance.pick(['A', 'B', 'C', 'D'])}`;
}

export function ssn(chance: Chance): string {
  const area = chance.between(1, 899);
  return area === 666
    ? ssn(chance)
    : `${String(area).padStart(3, '0')}-${two(chance.between(1, 99))}-${String(chance.between(1, 9999)).padStart(4, '0')}`;
}

export function mbi(chance: Chance): string {
  const letter = () => chance.pick(Array.from('ACDEFGHJKMNPQRTUVWXY'));
  const either = () => (chance.happens(0.5) ? letter() : chance.digits(1));
  return [
    chance.between(1, 9),
    letter(),
    either(),
    chance.digits(1),
    letter(),
    either(),
    chance.digits(1),
    letter(),
    letter(),
    chance.digits(2),
  ].join('');
}

export function medicare(chance: Chance): string {
  const eight = `${chance.between(2, 6)}${chance.digits(7)}`;
  const check = sum(valuesOf(eight).map((digit, at) => digit * [1, 3, 7, 9, 1, 3, 7, 9][at]!)) % 10;
  return `${eight}${check}${chance.between(1, 9)}`;
}

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

export function nhi(chance: Chance): string {
  const letters = () => chance.pick(Array.from(NHI_LETTERS));
  const isNew = chance.happens(0.4);
  const six = `${letters()}${letters()}${letters()}${isNew ? chance.digits(2) + letters() : chance.digits(3)}`;
  const total = sum(
    Array.from(six, (each, at) => {
      const value = /\d/.test(each) ? Number(each) : NHI_LETTERS.indexOf(each) + 1;
      return value * (7 - at);
    }),
  );
  if (isNew) return six + NHI_LETTERS.charAt(24 - (total % 24) - 1);
  return total % 11 === 0 ? nhi(chance) : `${six}${(11 - (total % 11)) % 10}`;
}

export const sin = (chance: Chance) =>
  withLuhn(`${chance.pick([1, 2, 3, 4, 5, 6, 7, 9])}${chance.digits(7)}`);

/** Of a number's digits, groups with something between them. */
export function grouped(digits: string, sizes: readonly number[], between = ' '): string {
  let from = 0;
  return sizes
    .map((size) => {
      from += size;
      return digits.slice(from - size, from);
    })
    .join(between);
}
