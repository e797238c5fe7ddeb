import { useCallback } from 'preact/hooks';
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
  const go = useCallback((next: Place) => {
    location.hash = addressOf(next);
  }, []);
  return (
    <Page>
      <PageHeader
        title={t('journal.title')}
        links={[{ href: '/options.html', text: t('journal.settings') }]}
      />
      <Journal place={place} onGo={go} roomy />
    </Page>
  );
}
