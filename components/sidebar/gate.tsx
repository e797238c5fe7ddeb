import { useEffect, useState } from 'preact/hooks';
import { problemOf } from '@/components/ui/problem';
import { EmptyState } from '@/components/ui/empty-state';
import { Masthead } from '@/components/ui/masthead';
import { Notice } from '@/components/ui/notice';
import { Column } from '@/components/ui/page';
import { admitted, isFramed } from '@/utils/messages/dock';
import { t } from '@/utils/words/words';
import { Sidebar } from './sidebar';

type Admission =
  | { is: 'waiting' }
  | { is: 'admitted' }
  | { is: 'refused' }
  | { is: 'failed'; why: string };

/** Nothing private is shown in a frame until it is known to be Sidelight's own. */
export function Gate() {
  const [admission, setAdmission] = useState<Admission>({
    is: isFramed() ? 'waiting' : 'admitted',
  });
  useEffect(() => {
    if (!isFramed()) return;
    admitted().then(
      (isAdmitted) => setAdmission({ is: isAdmitted ? 'admitted' : 'refused' }),
      (error: unknown) => setAdmission({ is: 'failed', why: problemOf(error) }),
    );
  }, []);

  if (admission.is === 'admitted') return <Sidebar />;
  return (
    <>
      <Masthead where="" />
      <main>
        <Column>
          {admission.is === 'refused' ? (
            <EmptyState title={t('sidebar.notItsOwn')}>{t('sidebar.notItsOwnWhy')}</EmptyState>
          ) : null}
          {admission.is === 'failed' ? <Notice tone="problem">{admission.why}</Notice> : null}
        </Column>
      </main>
    </>
  );
}
