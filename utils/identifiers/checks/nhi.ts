/** Letters of an NHI; I and O would be read as digits. Their place, from 1, is their value. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A National Health Index number of New Zealand, in the older form (ABC1235: modulus 11) or the newer
 * (ABC12DX: modulus 24). HISO 10046:2023, Consumer Health Identity Standard.
 */
export function isNhi(letters: string): boolean {
  const text = letters.toUpperCase();
  const rest = (modulus: number) =>
    [0, 1, 2, 3, 4, 5].reduce((sum, at) => sum + valueOf(text.charAt(at)) * (7 - at), 0) % modulus;
  if (/^[A-HJ-NP-Z]{3}\d{4}$/.test(text)) {
    // With nothing left over there is no check digit: such numbers are not issued.
    return rest(11) !== 0 && (11 - rest(11)) % 10 === Number(text[6]);
  }
  return (
    /^[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}$/.test(text) && 24 - rest(24) === valueOf(text.charAt(6))
  );
}

function valueOf(character: string): number {
  return /\d/.test(character) ? Number(character) : LETTERS.indexOf(character) + 1;
}
