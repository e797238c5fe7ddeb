/** Which letters stand in a word, a bit for each; other characters share the last ones. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 97) & 31);
  return letters;
}

/** Whether two words may be so few slips apart, by their letters alone: never wrongly no. */
export function mayBeNear(a: number, b: number, slips: number): boolean {
  let left = a ^ b;
  // A letter put for another is one slip and changes two bits.
  for (let bits = 2 * slips; left !== 0; bits--) {
    if (bits === 0) return false;
    left &= left - 1;
  }
  return true;
}

/** Slips of the finger forgiven in a word of that length. */
export function slipsForgiven(length: number): 0 | 1 | 2 {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Slips that lie between two words: a letter left out, added, changed, or two neighbours swapped
 * (optimal string alignment). `most + 1` stands for more than that.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      }
      now.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
