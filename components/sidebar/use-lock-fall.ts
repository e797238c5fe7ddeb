import { useLayoutEffect } from 'preact/hooks';
import type { Access } from '@/components/lock/journal-state';
import { closeToasts } from '@/components/ui/toast';

/**
 * When the journal is locked, what of it is still about goes.
 *
 * @param onFall keep it the same function
 */
export function useLockFall(access: Access, onFall: () => void): void {
  useLayoutEffect(() => {
    if (access !== 'locked') return;
    closeToasts();
    onFall();
  }, [access, onFall]);
}
