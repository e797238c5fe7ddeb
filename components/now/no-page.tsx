import { useEffect, useState } from 'preact/hooks';
import { problemOf } from '@/components/journal/problem';
import { Button, LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Row } from '@/components/ui/layout';
import { useToast } from '@/components/ui/toast';
import { askToRead, mayRead } from '@/utils/sidebar/access';

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
      title="Not on a page Sidelight knows"
      actions={
        <Row>
          <LinkButton href="https://x.com/home" newTab>
            Open X
          </LinkButton>
          <LinkButton href="/rehearsal.html" newTab>
            Practice page
          </LinkButton>
        </Row>
      }
    >
      Open X, or the practice page, and Sidelight keeps you company there. If X was open before
      Sidelight was installed, reload it once. Looking things up and writing work anywhere.
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
      title="Sidelight may not see X yet"
      actions={
        <Row>
          <Button onClick={allow}>Let Sidelight see X</Button>
          <LinkButton href="/rehearsal.html" newTab>
            Practice page
          </LinkButton>
        </Row>
      }
    >
      To offer what fits, Sidelight needs the browser’s leave to see x.com and twitter.com. What it
      sees stays on this device. Then reload X once.
    </EmptyState>
  );
}
