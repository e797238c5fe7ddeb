/** What a pack may be at most. What is larger is refused whole. */
export const PACK_LIMITS = {
  /** Bytes of the file, and of all that is unfolded from it: 10,000 long cards fit. */
  bytes: 32 * 1024 * 1024,
  /** Bytes of one Markdown file in a zip. */
  cardBytes: 64 * 1024,
  /** Cards in a pack, and in all packs together: as many can be searched between two keystrokes. */
  cards: 10_000,
  /** Packs at one time. */
  packs: 20,
  /** Faults that are told; the rest are counted. */
  faults: 200,
} as const;

/** Characters of a pack's own name and of who publishes it. */
export const MOST_NAME = 80;

/** Characters of a card's fields, by name; items of lists each, and in lists so many of them. */
export const MOST_CHARACTERS: Readonly<Record<string, number>> = {
  slug: 80,
  title: 160,
  answer: 240,
  watchFor: 400,
  next: 400,
  synonyms: 120,
  related: 80,
  document: 300,
  section: 200,
  url: 2_000,
  body: 10_000,
};

export const MOST_ITEMS = 60;
