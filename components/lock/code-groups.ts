/** The groups of a recovery code as it is shown. */
export const groupsOf = (code: string): string[] => code.split('-');

/** Whether a group was typed as it was shown; signs that look alike count as the same. */
export function isGroup(typed: string, group: string): boolean {
  return plain(typed) === plain(group);
}

/** Two different places of a code, the earlier one first. */
export function twoPlaces(groups: number): [number, number] {
  const one = below(groups);
  const step = 1 + below(groups - 1);
  const other = (one + step) % groups;
  return [Math.min(one, other), Math.max(one, other)];
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

function below(limit: number): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % limit;
}
