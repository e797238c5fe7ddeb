import { chances, madeUpWords } from '@/tests/support/journal-words';

/** As in the journals the benchmark makes. */
const VOCABULARY = 30_000;

/** Words neither the commonest nor the rarest: by these people look for things. */
const LOOKED_FOR = { from: 40, to: 3_000 };
/** Ranks of the words that are themes there. */
const THEMES = { from: 400, to: 440 };

/** What is typed: words, in some with a slip of the pen, and themes. `w` a word, `s` one with a slip. */
const TYPED = ['w', 'ww', 's', 'www', 't', 'ws', 'w', 'tw', 's', 'ww'] as const;

/**
 * What stands in the search box after each key while one searches for one thing after the other. The
 * same seed gives the same.
 */
export function keystrokes(seed: number): string[] {
  return searches(seed).flatMap((text) =>
    Array.from(text, (_, at) => text.slice(0, at + 1)).filter((typed) => !typed.endsWith(' ')),
  );
}

/** The whole texts of them. */
export function searches(seed: number): string[] {
  const chance = chances(seed);
  const words = madeUpWords(VOCABULARY);
  const between = ({ from, to }: { from: number; to: number }) =>
    words[from + Math.floor(chance() * (to - from))] ?? '';
  const make = {
    w: () => between(LOOKED_FOR),
    s: () => slip(between(LOOKED_FOR), chance),
    t: () => `theme:${between(THEMES)}`,
  };
  return TYPED.map((kinds) =>
    Array.from(kinds, (kind) => make[kind as keyof typeof make]()).join(' '),
  );
}

/** Two letters in the wrong order, or one that is missing. */
function slip(word: string, chance: () => number): string {
  const at = 1 + Math.floor(chance() * Math.max(1, word.length - 2));
  const [before, here, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  return chance() < 0.5 ? before + next + here + after : before + next + after;
}
