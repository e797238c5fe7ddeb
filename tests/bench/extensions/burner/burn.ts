/** A mark's name is this and the number of units burned. */
export const BURNED = 'burned:';

/** Keeps the processor busy: a unit is about a millisecond's work. */
export function burn(units: number): number {
  let sum = 0;
  for (let step = 0; step < units * 100_000; step += 1) sum += Math.sqrt(sum + step);
  return sum;
}
