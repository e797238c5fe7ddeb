import type { Platform } from '@/utils/platforms/platform';

/** What the page's content script leaves for the script of prompts. */
export interface Handover {
  platform: Platform;
  /** Aborts with the content script. */
  signal: AbortSignal;
}

/** On the global object of the isolated world, which both scripts are in and the page is not. */
const world = globalThis as { sidelightHandover?: Handover | undefined };

export function handOver(handover: Handover): void {
  world.sidelightHandover = handover;
}

/** Takes it, once: of two scripts that were put in a page, one starts. */
export function takeOver(): Handover | undefined {
  const handover = world.sidelightHandover;
  world.sidelightHandover = undefined;
  return handover;
}
