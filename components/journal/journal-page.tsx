import { useCallback } from 'preact/hooks';
import { JournalGate } from '@/components/lock/journal-gate';
import { LockButton } from '@/components/lock/lock-button';
import { useReportedUse } from '@/components/lock/use-reported-use';
import { PageHeader } from '@/components/ui/page-header';
import { Page } from '@/components/ui/page';
import { useHash } from '@/components/ui/use-hash';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { t } from '@/utils/words/words';
import { Journal } from './journal';
import { addressOf, placeAt } from './place';
import type { Place } from './place';

/** The journal in a tab of its own. Where one is in it is part of the address. */
export function JournalPage() {
  const hash = useHash();
  const place = placeAt(hash);
  useLostFocus(hash, 'input[type=search]');
  useReportedUse();
  const go = useCallback((next: Place) => {
    location.hash = addressOf(next);
  }, []);
  return (
    <Page>
      <PageHeader
        title={t('journal.title')}
        actions={<LockButton />}
        links={[{ href: '/options.html', text: t('journal.settings') }]}
      />
      <JournalGate goOnAt="input[type=search]" hasImport>
        <Journal place={place} onGo={go} roomy />
      </JournalGate>
    </Page>
  );
}
