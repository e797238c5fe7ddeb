import { plainText } from '../../utils/guidance/plain-text';
import type { Prompt } from '../../utils/prompts/schema';
import { isSituational } from '../../utils/prompts/vocabulary';
import type { Card } from './card-text';
import { words } from './card-text';
import type { Fault } from '../../utils/guidance/compile/fault';

/** Why is a sentence, or two short ones. */
const LONGEST_WHY = 40;

/** What can be said of a prompt by itself, once its fields are as they should be. */
export function checkPrompt(entry: Card): Fault[] {
  if (entry.folder !== 'prompts') return [];
  return [...problemsOf(entry.card)].map((problem) => ({ file: entry.file, problem }));
}

function* problemsOf(prompt: Prompt): Iterable<string> {
  const { blocks, tier, topic, at, action, points } = prompt;
  if (blocks.length !== 1) yield 'says why in one paragraph: no less and no more';
  const length = plainText(blocks).flatMap(words).length;
  if (length > LONGEST_WHY) yield `takes ${length} words to say why; ${LONGEST_WHY} is the most`;
  if ((tier === 'T0') !== (topic === 'identifier')) {
    yield 'is about "identifier" or of tier T0, which go together';
  }
  if (tier === 'T1' && !isSituational(topic) && at.some((point) => point === 'D1' || point === 'D2')) {
    yield `is of tier T1 at a composer, but nothing there brings up "${topic}"`;
  }
  if (at.includes('D3') && at.length > 1) yield 'teaches (D3), so it comes at no other point';
  if ((action === 'show-plan') !== (prompt.function === 'plan' && action !== 'log')) {
    yield 'shows a plan or helps to make one: `function: plan` goes with `show-plan` or `log`';
  }
  if (action === 'soften' && points === undefined) {
    yield 'softens, and has no `points` to think about';
  }
}

/** A prompt that leads to a card leads to one there is; a slug is always one. */
export function checkPromptSituations(cards: readonly Card[]): Fault[] {
  const situations = cards.flatMap((entry) => (entry.folder === 'situations' ? [entry.card] : []));
  const known = new Set(situations.flatMap(({ slug, situation }) => [slug, situation]));
  return cards.flatMap((entry) => {
    if (entry.folder !== 'prompts' || known.has(entry.card.situation)) return [];
    const { situation, action } = entry.card;
    if (action !== 'look-up' && situation.startsWith('SIT-')) return [];
    return [{ file: entry.file, problem: `\`situation\` is "${situation}", and there is no such card` }];
  });
}
