import content from 'virtual:content';
import type { BodyCard, Content, CrisisLine, Guide, GuideKind, Situation, Tip } from './schema';

/** Everything in `content/`, as it was when the package was built. */
export const library: Content = content;

/** By its file's name, or by its number in the project's list. */
export function situationBySlug(slug: string): Situation | undefined {
  return library.situations.find((card) => card.slug === slug || card.situation === slug);
}

export function bodyBySlug(slug: string): BodyCard | undefined {
  return library.bodies.find((card) => card.slug === slug);
}

export function guideBySlug(slug: string): (Guide & { kind: GuideKind }) | undefined {
  return library.guides.find((card) => card.slug === slug);
}

export function tipBySlug(slug: string): Tip | undefined {
  return library.tips.find((card) => card.slug === slug);
}

export function crisisLineBySlug(slug: string): CrisisLine | undefined {
  return library.crisisLines.find((line) => line.slug === slug);
}

/** Whether a card is due for another look on that day, by the reader's calendar. */
export function isPastReview(card: { reviewDue: string }, today: Date): boolean {
  const [year = 0, month = 1, day = 1] = card.reviewDue.split('-').map(Number);
  return today.getTime() >= new Date(year, month - 1, day).getTime();
}
