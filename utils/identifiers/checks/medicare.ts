const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9];

/**
 * An Australian Medicare card number: first digit 2 to 6, the ninth the weighted sum of the first eight
 * modulo 10, the tenth the card's issue; an eleventh says whose on the card. Services Australia, as
 * restated in Presidio's and Purview's definitions.
 *
 * @param digits ten or eleven of them
 */
export function isMedicareNumber(digits: string): boolean {
  if (!/^[2-6]\d{8}[1-9]\d?$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + Number(digits[at]) * weight, 0);
  return sum % 10 === Number(digits[8]);
}
