import type { Prompt } from './schema';
import type { Standing } from './standing';
import { FUNCTIONS } from './vocabulary';
import type { PromptFunction } from './vocabulary';

/**
 * Which of several prompts comes next. What they do for the reader takes turns, as drawn from a bag
 * that is shuffled and filled again when it is empty: other words for the same thing are no gain
 * (Drink Less trial, JMIR mHealth 2023 e38342). Of one function, the message never seen or longest
 * unseen.
 */
export function nextOf(
  candidates: readonly Prompt[],
  { drawn, bags, messages }: Pick<Standing, 'drawn' | 'bags' | 'messages'>,
): Prompt | undefined {
  const inBag = shuffled(bags).filter((name) => !drawn.includes(name));
  const turn = [...inBag, ...shuffled(bags + 1)].find((name) =>
    candidates.some((prompt) => prompt.function === name),
  );
  const seen = ({ slug }: Prompt) => messages[slug]?.lastAt ?? -1;
  return candidates
    .filter((prompt) => prompt.function === turn)
    .reduce<Prompt | undefined>((best, prompt) => {
      if (best === undefined) return prompt;
      const isLess = seen(prompt) - seen(best) || mix(prompt.slug, bags) - mix(best.slug, bags);
      return isLess < 0 ? prompt : best;
    }, undefined);
}

/** The same order whenever the same bag is looked into. */
function shuffled(bag: number): PromptFunction[] {
  return [...FUNCTIONS].sort((a, b) => mix(a, bag) - mix(b, bag));
}

/** FNV-1a over a text and a number: far from random, and enough to change places. */
function mix(text: string, number: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${number}:${text}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
