import { inWords } from './stop';
import type { Stop } from './stop';

const CONTROLS = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'radio',
  'searchbox',
  'summary',
  'tab',
  'textbox',
]);

/** Controls of one name in a row that are told apart by what stands right above each of them. */
const TOLD_APART_BY_PLACE = new Set([
  // The post itself.
  'Remove this post',
  // The field of the date, of which the browser's own button is a part.
  'Show date picker Show date picker',
]);

/**
 * What is wrong with the accessibility tree of a page, a line each. Of a page with an open dialog
 * only that is in the tree.
 */
export function treeFaults(tree: readonly Stop[]): string[] {
  if (tree.some(({ states }) => states.includes('modal'))) return names(tree);
  return [...landmarks(tree), ...headings(tree), ...names(tree), ...regions(tree)];
}

function landmarks(tree: readonly Stop[]): string[] {
  const mains = tree.filter(({ role }) => role === 'main').length;
  return mains === 1 ? [] : [`${mains} main landmarks`];
}

function headings(tree: readonly Stop[]): string[] {
  const levels = tree
    .filter(({ role }) => role === 'heading')
    .map((heading) => ({ heading, level: levelOf(heading) }));
  const faults = levels
    .filter(({ level }, at) => level > (levels[at - 1]?.level ?? 0) + 1)
    .map(({ heading }) => `a level is skipped before ${inWords(heading)}`);
  const first = levels.filter(({ level }) => level === 1).length;
  return first === 1 ? faults : [...faults, `${first} headings of the first level`];
}

function levelOf({ states }: Stop): number {
  return Number(states.find((state) => state.startsWith('level '))?.slice('level '.length));
}

function names(tree: readonly Stop[]): string[] {
  const controls = tree.filter(({ role }) => CONTROLS.has(role));
  return controls.flatMap((control, at) => {
    if (control.name === '') return [`no name: ${inWords(control)}`];
    const before = controls[at - 1];
    const isSame = before?.role === control.role && before.name === control.name;
    const isToldApart =
      TOLD_APART_BY_PLACE.has(control.name) || leadsTo(control) === leadsTo(before);
    return isSame && !isToldApart ? [`twice in a row: ${inWords(control)}`] : [];
  });
}

/** Two links to one place may well have one name; a button leads nowhere. */
function leadsTo(stop: Stop | undefined): string | symbol {
  return stop?.states.find((state) => state.startsWith('to ')) ?? Symbol();
}

/** Messages are said by a region that was there before them. */
function regions(tree: readonly Stop[]): string[] {
  const isThere = tree.some(
    ({ role, states }) => role === 'status' && states.includes('live polite'),
  );
  return isThere ? [] : ['no live region for messages'];
}
