import type { EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';

/**
 * One content out of two that were made from the same one, if no field was changed in both: the
 * sections of a reflection count one by one. Undefined when the two are at odds.
 */
export function mergeContents(
  base: EntryContent,
  theirs: EntryContent,
  ours: EntryContent,
): EntryContent | undefined {
  const sections = mergeFields(base.sections ?? {}, theirs.sections ?? {}, ours.sections ?? {});
  if (sections === undefined) return undefined;
  const merged = mergeFields(without(base), without(theirs), without(ours));
  if (merged === undefined) return undefined;
  const hasSections = theirs.sections !== undefined || ours.sections !== undefined;
  return { ...(merged as EntryContent), ...(hasSections ? { sections } : {}) };
}

function mergeFields<Fields extends object>(
  base: Fields,
  theirs: Fields,
  ours: Fields,
): Fields | undefined {
  const merged: Record<string, unknown> = {};
  for (const name of new Set([
    ...Object.keys(base),
    ...Object.keys(theirs),
    ...Object.keys(ours),
  ])) {
    const was = at(base, name);
    const their = at(theirs, name);
    const our = at(ours, name);
    if (!same(was, their) && !same(was, our) && !same(their, our)) return undefined;
    const now = same(was, our) ? their : our;
    if (now !== undefined) merged[name] = now;
  }
  return merged as Fields;
}

function without({ sections: _sections, ...fields }: EntryContent): Omit<EntryContent, 'sections'> {
  return fields;
}

const at = (fields: object, name: string): unknown =>
  Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined;
