/**
 * Numbers of people by country: digits in the national form. What is not here is a service's: freephone,
 * shared cost, premium rate and non-geographic numbers are given to organisations only.
 *
 * Ofcom, National Telephone Numbering Plan (01, 02, 07); ComReg, Numbering Conditions (Ireland); ACMA,
 * Telecommunications Numbering Plan (Australia); New Zealand Numbering Plan; North American Numbering
 * Plan (an area code's and exchange's first digit is 2 to 9, and neither ends in 11).
 */
const MOBILES = {
  44: /^07[1-9]\d{8}$/,
  353: /^08[235679]\d{7}$/,
  61: /^04\d{8}$/,
  64: /^02(?:1\d{6,8}|[0247-9]\d{6,7})$/,
} as const;

const LANDLINES = {
  44: /^0(?:1\d{8,9}|2[03489]\d{8})$/,
  353: /^0(?:1\d{7}|(?:2[1-9]|4[0-9]|5[0-9]|6[1-9]|7[14]|9[0-9])\d{5,7})$/,
  61: /^0(?:2[3-9]|3[3-9]|7[2-7]|8[5-9])\d{7}$/,
  64: /^0[34679]\d{7}$/,
} as const;

export type CountryCode = keyof typeof MOBILES;

export function isMobile(digits: string, country?: CountryCode): boolean {
  return some(MOBILES, digits, country);
}

export function isLandline(digits: string, country?: CountryCode): boolean {
  return some(LANDLINES, digits, country);
}

/** @param digits ten of them, without the 1 of the country */
export function isNorthAmerican(digits: string): boolean {
  return (
    /^[2-9][0-8]\d[2-9]\d{6}$/.test(digits) &&
    !/^(?:.11|...[2-9]11)/.test(digits) &&
    // Toll-free and premium.
    !/^(?:8(?:00|33|44|55|66|77|88)|900)/.test(digits)
  );
}

function some(plans: Readonly<Record<CountryCode, RegExp>>, digits: string, country?: CountryCode) {
  if (country !== undefined) return plans[country].test(digits);
  return Object.values(plans).some((plan) => plan.test(digits));
}
