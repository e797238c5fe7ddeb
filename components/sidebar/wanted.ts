import { theCard } from '@/components/guidance/opened';
import type { Opened } from '@/components/guidance/opened';
import type { Said } from '@/utils/prompts/said';

/** What the sidebar is asked to show from outside of it. */
export type Wanted = { open: Opened } | { lookUp: string } | { prompt: Said } | { moment: true };

/** A card of the library, or of a pack (utils/guidance/packs/pack.ts). */
const CARD = /^#card\/((?:pack:[0-9a-f-]{36}:)?[a-z0-9-]+)$/;
const LOOK_UP = '#look-up/';

/** What the address's part from "#" on asks for: `#card/<slug>` or `#look-up/<query>`. */
export function wantedAt(hash: string): Wanted | undefined {
  const [, slug] = CARD.exec(hash) ?? [];
  if (slug !== undefined) return { open: theCard(slug) };
  if (!hash.startsWith(LOOK_UP)) return undefined;
  try {
    return { lookUp: decodeURIComponent(hash.slice(LOOK_UP.length)) };
  } catch {
    // Half an escape, in an address that was cut.
    return undefined;
  }
}

const hearers = new Set<(query: string) => void>();
let waiting: string | undefined;

/** Looks something up in the sidebar of this page, now or as soon as there is one. */
export function startLookUp(query: string): void {
  if (hearers.size === 0) waiting = query;
  for (const hear of hearers) hear(query);
}

/** Calls back with each thing that is to be looked up, until the signal aborts. */
export function onLookUp(hear: (query: string) => void, signal: AbortSignal): void {
  hearers.add(hear);
  signal.addEventListener('abort', () => hearers.delete(hear), { once: true });
  if (waiting !== undefined) hear(waiting);
  waiting = undefined;
}
