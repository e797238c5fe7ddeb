import { chances } from '@/tests/support/journal-words';
import { emptyContent } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';

/** Drawn from a seed. */
export interface Draws {
  chance(): number;
  /** From `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

export function draws(seed: number): Draws {
  const chance = chances(seed);
  return {
    chance,
    between: (least, most) => least + Math.floor(chance() * (most - least + 1)),
    pick: (items) => items[Math.floor(chance() * items.length)],
  };
}

const SENTENCES = [
  'We sat in silence for a while, and that was right.',
  'הקשבתי ולא מיהרתי לענות',
  'Emoji, joined: 👩🏽‍⚕️ 🏳️‍🌈, and a lone \u{1F90D}.',
  'Lines\nand\r\nlines\n\nand \u2028 others.',
  '{"not":"JSON"} </script> ${nor} `code`',
];

/** Contents of all shapes, each with a word that no other has, by which it is found again. */
export function contents(draw: Draws): () => { content: EntryContent; word: string } {
  let made = 0;
  return () => {
    made += 1;
    const word = `mark${made.toString(36).padStart(4, '0')}x`;
    const length = draw.chance() < 0.03 ? 2_000 : draw.between(1, 12);
    const words = Array.from({ length }, () => draw.pick(SENTENCES) ?? '').join(' ');
    const content: EntryContent = {
      ...emptyContent(),
      title: draw.chance() < 0.3 ? `Titled ${word}` : '',
      body: `${word} ${words}`,
      themes: draw.chance() < 0.3 ? [draw.pick(['listening', 'limits', 'hope']) ?? ''] : [],
    };
    if (draw.chance() < 0.3) {
      content.model = 'what';
      content.sections = { what: words.slice(0, 400), soWhat: '', nowWhat: word };
    }
    return { content, word };
  };
}
