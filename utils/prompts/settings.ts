import { storage } from 'wxt/utils/storage';
import type { PlatformId } from '../platforms/platform';
import type { PromptSettings } from './context';
import type { Topic } from './vocabulary';

/**
 * How the practitioner wants prompts, on this device only. Plans are words of their own and are kept
 * beside the ledger (store/), where no content script can reach.
 */
export const promptsOn = storage.defineItem<boolean>('local:promptsOn', {
  fallback: true,
  version: 1,
});

/** Networks on which nothing is said. */
export const promptsQuietOn = storage.defineItem<PlatformId[]>('local:promptsQuietOn', {
  fallback: [],
  version: 1,
});

export const mutedTopics = storage.defineItem<Topic[]>('local:mutedTopics', {
  fallback: [],
  version: 1,
});

/** `null`: not answered. */
export const promptPace = storage.defineItem<PromptSettings['pace']>('local:promptPace', {
  fallback: null,
  version: 1,
});
