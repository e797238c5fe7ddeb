/**
 * The check digit of NHS, CHI (until 2025), H&C and core IHI numbers: weights 10 to 2, eleven less the
 * remainder, 11 counting as 0 and 10 never issued. Ten times the same digit passes it and is nobody's.
 *
 * NHS Data Dictionary, NHS NUMBER; Public Health Scotland, CHI number.
 *
 * @param digits ten of them
 */
export function passesModulus11(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 10; at += 1) sum += Number(digits[at]) * (10 - at);
  return sum % 11 === 0;
}
