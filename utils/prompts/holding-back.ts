import type { Block } from './block';
import { until } from './block';
import type { PromptSettings } from './context';
import { LIMITS } from './limits';
import type { Prompt } from './schema';
import type { Moment, Showing, Standing } from './standing';
import type { Topic } from './vocabulary';

/** Whether a topic is left alone, by choice or after it was turned away. */
export function topicBlock(
  topic: Topic,
  { topics }: Standing,
  { muted }: PromptSettings,
  now: Moment,
): Block | null {
  if (muted.includes(topic)) return { reason: 'muted' };
  const standing = topics[topic];
  if (standing === undefined) return null;
  if (now.time < standing.restsUntil) return until('topic-rests', standing.restsUntil, now);
  if (now.time < standing.backsOffUntil) {
    return until('topic-backs-off', standing.backsOffUntil, now);
  }
  return null;
}

/** Whether a message has been heard enough. */
export function messageBlock(
  { slug }: Prompt,
  { messages, showings }: Standing,
  now: Moment,
): Block | null {
  const message = messages[slug];
  if (message === undefined) return null;
  if (message.unacted >= LIMITS.unacted) return { reason: 'retired' };
  if (now.time - message.lastAt < LIMITS.sameMessage) {
    return until('seen-lately', message.lastAt + LIMITS.sameMessage, now);
  }
  return wouldRepeat(slug, showings) ? { reason: 'repeats' } : null;
}

/** A repeat is a message that is among those before it already. */
function wouldRepeat(slug: string, showings: readonly Showing[]): boolean {
  const before = showings.slice(1 - LIMITS.repeatsAmong).map(({ prompt }) => prompt);
  if (!before.includes(slug)) return false;
  const shown = [...before, slug];
  return shown.length - new Set(shown).size > LIMITS.repeatsShare * shown.length;
}

/** Whether something may be taught on that kind of page. */
export function teachingBlock(
  page: Standing['taughtOn'][number],
  { taughtAt, taughtOn }: Standing,
  now: Moment,
): Block | null {
  if (taughtOn.includes(page)) return { reason: 'surface-known' };
  if (taughtAt === null || now.time - taughtAt >= LIMITS.teaching) return null;
  return until('taught-lately', taughtAt + LIMITS.teaching, now);
}
