import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Access } from '@/components/lock/journal-state';
import { closeToasts } from '@/components/ui/toast';

/**
 * When the journal is locked, what of it is still about goes. Opened while it is locked, the sidebar
 * has nothing of it yet.
 *
 * @param onFall keep it the same function
 */
export function useLockFall(access: Access, onFall: () => void): void {
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (access === 'open') wasOpen.current = true;
    if (access !== 'locked' || !wasOpen.current) return;
    wasOpen.current = false;
    closeToasts();
    onFall();
  }, [access, onFall]);
}
