import type { Entry, Source } from '@/utils/journal/entry';

export type LabelKind = 'theme' | 'hashtag';

/** The entry with themes added and others taken away; itself when nothing changes. */
export function changedLabels(
  entry: Entry,
  add: readonly string[],
  remove: readonly string[],
): Entry {
  const kept = entry.themes.filter((theme) => !remove.includes(theme));
  const themes = unique([...kept, ...add]);
  return sameList(themes, entry.themes) ? entry : { ...entry, themes };
}

/** The entry with another name for a theme or hashtag, once; itself when it does not have it. */
export function withLabel(entry: Entry, what: LabelKind, name: string, to: string): Entry {
  const rename = (names: readonly string[]) =>
    unique(names.map((one) => (sameLabel(one, name) ? to : one)));
  if (what === 'theme') {
    const themes = rename(entry.themes);
    return sameList(themes, entry.themes) ? entry : { ...entry, themes };
  }
  const hashtags = rename(entry.hashtags ?? []);
  const sources = entry.sources.map((source): Source => {
    const renamed = rename(source.hashtags);
    return sameList(renamed, source.hashtags) ? source : { ...source, hashtags: renamed };
  });
  const isSame =
    sameList(hashtags, entry.hashtags ?? []) &&
    sources.every((one, at) => one === entry.sources[at]);
  if (isSame) return entry;
  return { ...entry, sources, ...(entry.hashtags === undefined ? {} : { hashtags }) };
}

/** Large and small letters make no difference, as on the networks. */
const sameLabel = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const unique = (names: readonly string[]): string[] => [...new Set(names)];

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);
