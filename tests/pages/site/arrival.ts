/** Whether the page the address speaks of stands, its title set. */

let standing = false;
let waiting: (() => void)[] = [];

/** The address has changed and the page has not yet. */
export function depart(): void {
  standing = false;
}

export function arrive(): void {
  standing = true;
  const told = waiting;
  waiting = [];
  for (const tell of told) tell();
}

export function whenArrived(): Promise<void> {
  return standing ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}
