import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { closeToasts } from '@/components/ui/toast';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { t } from '@/utils/words/words';
import { EmptiedNotice } from './emptied-notice';
import { LockScreen } from './lock-screen';
import { Moving } from './moving';
import { useJournalState } from './use-journal-state';

interface JournalGateProps {
  /** A selector: where one goes on after unlocking, when nothing in the journal has the focus. */
  goOnAt: string;
  /** Something below it leads to Import. */
  hasImport: boolean;
  children: ComponentChildren;
}

/** The journal while it is open. Otherwise nothing of it is there, neither shown nor in memory. */
export function JournalGate({ goOnAt, hasImport, children }: JournalGateProps) {
  const { seen, access } = useJournalState();
  useLostFocus(access, goOnAt);
  useEffect(() => {
    if (access === 'locked') closeToasts();
  }, [access]);

  if (access === 'waiting') return <Loading what={t('journal.opening')} />;
  if (access === 'locked') return <LockScreen />;
  if (typeof seen !== 'object') return <>{children}</>;
  if (access === 'moving' && seen.moving !== null) return <Moving moving={seen.moving} />;
  if (seen.emptied === null) return <>{children}</>;
  return (
    <Stack gap="loose">
      <EmptiedNotice entries={seen.emptied.entries} hasImport={hasImport} />
      {children}
    </Stack>
  );
}
