/**
 * Whether a text is anywhere in the page: in its elements, in what its fields hold, or in what its
 * components remember (their properties, state, references and results, down to the last object).
 */
export function isAnywhere(text: string): boolean {
  if (document.documentElement.outerHTML.includes(text)) return true;
  const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
  if ([...fields].some(({ value }) => value.includes(text))) return true;
  return isRemembered(Reflect.get(document.body, '__k') as object, text);
}

/** Every object that can be come to from there, but for elements and what belongs to the browser. */
function isRemembered(root: object, text: string): boolean {
  const looked = new Set<object>();
  const left: unknown[] = [root];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string' && value.includes(text)) return true;
    if (typeof value !== 'object' || value === null || looked.has(value)) continue;
    looked.add(value);
    if ('nodeType' in value || 'aborted' in value || 'abort' in value) continue;
    if (value instanceof Map) left.push(...value.keys(), ...value.values());
    if (value instanceof Set) left.push(...value);
    for (const [key, its] of Object.entries(value)) {
      // Where a vnode was made: in a test that leads to the whole of the runner.
      if (key !== '__self') left.push(its);
    }
  }
  return false;
}
