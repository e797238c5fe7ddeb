import { isAltShift } from '@/components/ui/chord';

/**
 * The keys that lock the journal, as people write them. With Alt and Shift no browser has a use for
 * K of its own, no screen reader takes it, and it writes nothing that anyone needs.
 */
export const LOCK_KEYS = 'Alt+Shift+K';

export const isLockKeys = (event: Parameters<typeof isAltShift>[1]): boolean =>
  isAltShift('K', event);
