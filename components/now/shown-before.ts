import { storage } from 'wxt/utils/storage';
import type { Showing } from '@/utils/guidance/choose';

/** Which tips and questions stood on which kind of page, so that they take turns. */
export const shownBefore = storage.defineItem<Showing[]>('local:shownBefore', {
  fallback: [],
  version: 1,
});
