import type { Findable } from './findable';
import type { Asker } from './ranking';
import { isAboutTopic } from './risk';

/** At most so many cards stand before what else was found. */
const MOST = 4;
/** A situation belongs to the first ones if it fits about as well as the best one does. */
const LEAST_OF_BEST_SITUATION = 0.5;
/** Whoever may mean a life at risk sees at least these: someone they support, and someone else. */
const ALWAYS = 2;

/**
 * The safety cards for words of risk, in the order in which they fit: situations, then how-tos. Who
 * asks about the topic ("research on self-harm") and of nobody in danger gets one of them first.
 *
 * @param found what the question's words found, best first
 * @param safetyCards all there are, in the order of the content
 */
export function safetyFirst(
  found: readonly { card: Findable; worth: number }[],
  safetyCards: readonly Findable[],
  question: string,
  { profession }: Asker,
): Findable[] {
  const worths = new Map(found.map(({ card, worth }) => [card, worth]));
  // What a body says is no first aid, unless it was written for the few who ask.
  const isFor = ({ result: { type }, professions }: Findable) =>
    type !== 'body' || professions.some((each) => each === profession);
  const fitting = safetyCards
    .filter(isFor)
    .map((card, at) => ({ card, at, worth: worths.get(card) ?? 0 }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  const situations = fitting.filter(({ card }) => card.result.type === 'situation');
  if (isAboutTopic(question)) return situations.slice(0, 1).map(({ card }) => card);

  const bestSituation = situations[0]?.worth ?? 0;
  const first = situations.filter(
    ({ worth }, at) => at < ALWAYS || worth >= bestSituation * LEAST_OF_BEST_SITUATION,
  );
  const others = fitting.filter(({ card }) => card.result.type !== 'situation');
  return [...first, ...others].slice(0, MOST).map(({ card }) => card);
}
