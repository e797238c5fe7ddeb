import type { Said } from '@/utils/prompts/said';

/**
 * What the sidebar is asked to show from outside of it: the card of a slug or of a situation's
 * number, a prompt in full, or a new moment.
 */
export type AskedPlace =
  { at: 'card'; slug: string } | { at: 'prompt'; said: Said } | { at: 'moment' };
