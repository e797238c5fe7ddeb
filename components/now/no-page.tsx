import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Row } from '@/components/ui/layout';

/** The tab in front is none that Sidelight can read: what to do, and that all else still works. */
export function NoPage() {
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
