import { useEffect } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { CardArticle } from '@/components/ui/card-article';
import { EmptyState } from '@/components/ui/empty-state';
import { Row, Stack } from '@/components/ui/layout';
import { t } from '@/utils/words/words';
import { AnsweringView } from './answering-view';
import { BodyView } from './body-view';
import { CardTools } from './card-tools';
import { CrisisLineView } from './crisis-line-view';
import { CrisisView } from './crisis-view';
import { EnglishSoFar } from './english-so-far';
import { findCard, titleOf } from './find-card';
import type { Found } from './find-card';
import { addressOf } from './opened';
import type { Opened } from './opened';
import { ProvenanceView } from './provenance';
import { rememberOpened } from './recent';
import { SubjectView } from './subject-view';
import { TipView } from './tip-view';
import './print.css';

interface OpenedViewProps {
  opened: Opened;
  /** What the way back leads to: "Back to results". */
  backLabel: string;
  onBack: () => void;
  /** Opens something else over it. */
  onOpen: (opened: Opened) => void;
  /** Starts a draft about the card of that title. */
  onWrite: (title: string) => void;
}

/** What was opened, from wherever it was found, and the way back. */
export function OpenedView({ opened, backLabel, onBack, onOpen, onWrite }: OpenedViewProps) {
  return (
    <Stack gap="loose">
      <div class="not-printed">
        <Row>
          <Button tone="quiet" small icon="back" onClick={onBack}>
            {backLabel}
          </Button>
        </Row>
      </div>
      <Whole key={addressOf(opened)} opened={opened} onOpen={onOpen} onWrite={onWrite} />
    </Stack>
  );
}

function Whole({
  opened,
  onOpen,
  onWrite,
}: Pick<OpenedViewProps, 'opened' | 'onOpen' | 'onWrite'>) {
  switch (opened.at) {
    case 'subject':
      return <SubjectView subject={opened.subject} onOpen={onOpen} />;
    case 'body':
      return <BodyView body={opened.body} onOpen={onOpen} />;
    case 'crisis':
      return <CrisisView onOpen={onOpen} />;
    case 'card': {
      const found = findCard(opened.slug);
      if (found === undefined) return <NotHere />;
      return <WholeCard found={found} onOpen={onOpen} onWrite={onWrite} />;
    }
  }
}

interface WholeCardProps {
  found: Found;
  onOpen: (opened: Opened) => void;
  onWrite: (title: string) => void;
}

function WholeCard({ found, onOpen, onWrite }: WholeCardProps) {
  const { slug } = found.card;
  // Nobody waits for the memory of it.
  useEffect(() => {
    rememberOpened(slug).catch(() => undefined);
  }, [slug]);
  return (
    <>
      <CardOf found={found} onOpen={onOpen} />
      <EnglishSoFar />
      <CardTools found={found} onWrite={() => onWrite(titleOf(found))} />
    </>
  );
}

function CardOf({ found, onOpen }: Omit<WholeCardProps, 'onWrite'>) {
  switch (found.type) {
    case 'tip':
      return <TipView tip={found.card} />;
    case 'crisis':
      return (
        <CardArticle slug={found.card.slug} labelledBy="card-title">
          <CrisisLineView line={found.card} />
          <ProvenanceView card={found.card} />
        </CardArticle>
      );
    default:
      return <AnsweringView found={found} onOpen={onOpen} />;
  }
}

function NotHere() {
  return <EmptyState title={t('guidance.notHere')}>{t('guidance.notHereWhy')}</EmptyState>;
}
