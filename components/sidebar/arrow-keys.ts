/** What in a list of results can be gone to with the arrow keys. */
const STOPS = 'li button:first-of-type';

function stopsIn(region: Element | null): HTMLElement[] {
  return [...(region?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
}

/** In the box: down goes to the first result, Enter opens it. True when the key was one of these. */
export function goFromBox(key: string, region: Element | null): boolean {
  const first = stopsIn(region)[0];
  if (first === undefined) return false;
  if (key === 'ArrowDown') first.focus();
  else if (key === 'Enter') first.click();
  else return false;
  return true;
}

/** Among the results: down, and up until one is in the box again. True when the key was one of these. */
export function goInResults(key: string, region: Element | null, box: HTMLElement | null): boolean {
  const stops = stopsIn(region);
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (key === 'ArrowDown') (stops[at + 1] ?? stops.at(-1))?.focus();
  else if (key === 'ArrowUp') (at > 0 ? stops[at - 1] : box)?.focus();
  else return false;
  return true;
}
