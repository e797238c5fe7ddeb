/**
 * Modulus 10 after Luhn (ISO/IEC 7812-1): from the right, every second digit doubled, less 9 when above
 * 9; the sum ends in 0. Newer CHI numbers, Canadian SINs and Australian IHIs have it.
 */
export function passesLuhn(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits[digits.length - 1 - fromRight]);
    const doubled = digit * 2;
    sum += fromRight % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
