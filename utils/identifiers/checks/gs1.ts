/** The check digit of GS1 keys (GS1 General Specifications, 7.9): from the right, weights 1, 3, 1, 3 … */
export function passesGs1(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    sum += Number(digits[digits.length - 1 - fromRight]) * (fromRight % 2 === 0 ? 1 : 3);
  }
  return sum % 10 === 0;
}
