import type { EntryContent } from '../entry';

/** Where in an entry a text stands. */
export type TextField =
  | 'title'
  | 'body'
  | 'section'
  | 'quote'
  | 'followUp'
  | 'peer'
  | 'evidence'
  | 'theme';

export interface TextPlace {
  field: TextField;
  /** Which of several, as far as that field has several. */
  part: string;
}

export interface PlacedText {
  place: TextPlace;
  text: string;
}

/**
 * The entry with each of its texts put through a function: whatever a person writes, and what was
 * kept of somebody else's post. Addresses, handles, codes and times are no texts.
 */
export function withTexts<Content extends EntryContent>(
  content: Content,
  change: (placed: PlacedText) => string,
): Content {
  const changed = (field: TextField, text: string, part: string | number = '') =>
    change({ place: { field, part: String(part) }, text });
  const { sections, peer } = content;
  return {
    ...content,
    title: changed('title', content.title),
    body: changed('body', content.body),
    ...(sections === undefined
      ? {}
      : {
          sections: Object.fromEntries(
            Object.entries(sections).map(([key, text]) => [key, changed('section', text, key)]),
          ),
        }),
    sources: content.sources.map((source, at) =>
      source.quote === undefined
        ? source
        : { ...source, quote: changed('quote', source.quote, at) },
    ),
    followUps: content.followUps.map((followUp, at) => ({
      ...followUp,
      text: changed('followUp', followUp.text, at),
    })),
    ...(peer === undefined
      ? {}
      : {
          peer: {
            ...peer,
            role: changed('peer', peer.role, 'role'),
            learned: changed('peer', peer.learned, 'learned'),
          },
        }),
    evidence: content.evidence.map((item, at) => ({
      ...item,
      name: changed('evidence', item.name, `${at} name`),
      note: changed('evidence', item.note, `${at} note`),
    })),
    themes: content.themes.map((theme, at) => changed('theme', theme, at)),
  };
}

/** Every text of an entry that is not empty. */
export function textsOf(content: EntryContent): PlacedText[] {
  const texts: PlacedText[] = [];
  withTexts(content, (placed) => {
    if (placed.text !== '') texts.push(placed);
    return placed.text;
  });
  return texts;
}

export const isSamePlace = (one: TextPlace, other: TextPlace) =>
  one.field === other.field && one.part === other.part;
