import type { EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';

/** Between two texts: what stood at one place, and what stands there now. */
export interface Splice {
  /** UTF-16 code units from the beginning. */
  at: number;
  removed: string;
  inserted: string;
}

type Rest = Omit<EntryContent, 'title' | 'body' | 'sections'>;

/** What differs between two states of an entry: enough to make each from the other. */
export interface Change {
  title?: Splice;
  body?: Splice;
  /** By the section's name; `null` where there was none, or is none any more. */
  sections: readonly (readonly [name: string, Splice | Replaced<string | null>])[];
  /** Whether there were any sections at all. */
  hasSections: Replaced<boolean>;
  rest?: Replaced<Rest>;
}

interface Replaced<Value> {
  before: Value;
  after: Value;
}

export function changeBetween(before: EntryContent, after: EntryContent): Change {
  const rest = { before: restOf(before), after: restOf(after) };
  return {
    ...(before.title === after.title ? {} : { title: spliceBetween(before.title, after.title) }),
    ...(before.body === after.body ? {} : { body: spliceBetween(before.body, after.body) }),
    sections: sectionChanges(before.sections ?? {}, after.sections ?? {}),
    hasSections: { before: before.sections !== undefined, after: after.sections !== undefined },
    ...(same(rest.before, rest.after) ? {} : { rest }),
  };
}

/** The state after the change, from the one before it. */
export function apply(content: EntryContent, change: Change): EntryContent {
  return made(content, change, 'after', (text, { at, removed, inserted }) =>
    replaced(text, at, removed.length, inserted),
  );
}

/** The state before the change, from the one after it. */
export function revert(content: EntryContent, change: Change): EntryContent {
  return made(content, change, 'before', (text, { at, removed, inserted }) =>
    replaced(text, at, inserted.length, removed),
  );
}

/** The one text that was changed, where it was just one and nothing else. */
export function onlySplice({
  title,
  body,
  sections,
  hasSections,
  rest,
}: Change): Splice | undefined {
  if (rest !== undefined || hasSections.before !== hasSections.after) return undefined;
  const [first, ...others] = [
    ...(title === undefined ? [] : [title]),
    ...(body === undefined ? [] : [body]),
    ...sections.map(([, changed]) => changed),
  ];
  return first !== undefined && others.length === 0 && 'at' in first ? first : undefined;
}

function made(
  content: EntryContent,
  { title, body, sections, hasSections, rest }: Change,
  side: 'before' | 'after',
  spliced: (text: string, splice: Splice) => string,
): EntryContent {
  const texts = new Map(Object.entries(content.sections ?? {}));
  for (const [name, changed] of sections) {
    const text = 'at' in changed ? spliced(texts.get(name) ?? '', changed) : changed[side];
    if (text === null) texts.delete(name);
    else texts.set(name, text);
  }
  return {
    ...(rest === undefined ? restOf(content) : rest[side]),
    title: title === undefined ? content.title : spliced(content.title, title),
    body: body === undefined ? content.body : spliced(content.body, body),
    ...(hasSections[side] ? { sections: Object.fromEntries(texts) } : {}),
  };
}

function sectionChanges(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Change['sections'] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].flatMap((name): Change['sections'] => {
    const [old, now] = [was.get(name), is.get(name)];
    if (old === now) return [];
    const isText = old !== undefined && now !== undefined;
    return [[name, isText ? spliceBetween(old, now) : { before: old ?? null, after: now ?? null }]];
  });
}

/** The shortest stretch in which the two differ. */
function spliceBetween(before: string, after: string): Splice {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  return {
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

function replaced(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

function restOf({ title: _title, body: _body, sections: _sections, ...rest }: EntryContent): Rest {
  return rest;
}
