import { useEffect, useState } from 'preact/hooks';
import { problemOf } from '@/components/ui/problem';
import { Button, LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Row } from '@/components/ui/layout';
import { useToast } from '@/components/ui/toast';
import { askToRead, mayRead } from '@/utils/sidebar/access';
import { t } from '@/utils/words/words';

/** The tab in front is none that Sidelight can read: what to do, and that all else still works. */
export function NoPage() {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => {
    mayRead().then(setAllowed, (error: unknown) => console.error(error));
  }, []);
  return isAllowed ? <Elsewhere /> : <NotAllowed onAllowed={() => setAllowed(true)} />;
}

function Elsewhere() {
  return (
    <EmptyState
      title={t('sidebar.nowhere')}
      actions={
        <Row>
          <LinkButton href="https://x.com/home" newTab>
            {t('now.openX')}
          </LinkButton>
          <LinkButton href="/rehearsal.html" newTab>
            {t('now.practicePage')}
          </LinkButton>
        </Row>
      }
    >
      {t('now.nowhere')}
    </EmptyState>
  );
}

function NotAllowed({ onAllowed }: { onAllowed: () => void }) {
  const say = useToast();
  const allow = () => {
    askToRead().then(
      (granted) => {
        if (granted) onAllowed();
      },
      (error: unknown) => say({ text: problemOf(error) }),
    );
  };
  return (
    <EmptyState
      title={t('now.withheld')}
      actions={
        <Row>
          <Button onClick={allow}>{t('now.letIt')}</Button>
          <LinkButton href="/rehearsal.html" newTab>
            {t('now.practicePage')}
          </LinkButton>
        </Row>
      }
    >
      {t('now.withheldWhy')}
    </EmptyState>
  );
}
