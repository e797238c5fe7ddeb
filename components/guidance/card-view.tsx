import { MakePlan } from '@/components/prompts/make-plan';
import { Button } from '@/components/ui/button';
import { CardArticle } from '@/components/ui/card-article';
import { EmptyState } from '@/components/ui/empty-state';
import { Row, Stack } from '@/components/ui/layout';
import { useToast } from '@/components/ui/toast';
import { crisisLineBySlug, situationBySlug, tipBySlug } from '@/utils/guidance/library';
import { t } from '@/utils/words/words';
import { cardTitle, cardToCopy } from './card-words';
import { CrisisLineView } from './crisis-line-view';
import { EnglishSoFar } from './english-so-far';
import type { OpenedCard } from './opened-card';
import { ProvenanceView } from './provenance';
import { SituationView } from './situation-view';
import { TipView } from './tip-view';

interface CardViewProps {
  card: OpenedCard;
  /** What the way back leads to: "Back to results". */
  backLabel: string;
  onBack: () => void;
  /** Opens a related card in its place. */
  onOpen: (card: OpenedCard) => void;
  /** Starts a draft about the card of that title. */
  onWrite: (title: string) => void;
}

/** A card opened from wherever it was found. */
export function CardView({ card, backLabel, onBack, onOpen, onWrite }: CardViewProps) {
  const say = useToast();

  async function copy() {
    try {
      await navigator.clipboard.writeText(cardToCopy(card) ?? '');
      say({ text: t('guidance.copied') });
    } catch {
      say({ text: t('guidance.notCopied') });
    }
  }

  return (
    <Stack gap="loose">
      <Row>
        <Button tone="quiet" small icon="back" onClick={onBack}>
          {backLabel}
        </Button>
      </Row>
      <Whole key={card.slug} card={card} onOpen={onOpen} />
      <EnglishSoFar />
      <Row>
        <Button onClick={() => onWrite(cardTitle(card) ?? '')}>{t('guidance.write')}</Button>
        <PlanFor card={card} />
        <Button tone="quiet" icon="copy" onClick={() => void copy()}>
          {t('guidance.copy')}
        </Button>
      </Row>
    </Stack>
  );
}

/** Plans are made for situations. */
function PlanFor({ card }: { card: OpenedCard }) {
  const found = card.type === 'situation' ? situationBySlug(card.slug) : undefined;
  return found === undefined ? null : <MakePlan situation={found.situation} />;
}

interface WholeProps {
  card: OpenedCard;
  onOpen: (card: OpenedCard) => void;
}

function Whole({ card, onOpen }: WholeProps) {
  switch (card.type) {
    case 'situation': {
      const situation = situationBySlug(card.slug);
      return situation === undefined ? (
        <NotHere />
      ) : (
        <SituationView card={situation} onOpen={onOpen} />
      );
    }
    case 'tip': {
      const tip = tipBySlug(card.slug);
      return tip === undefined ? <NotHere /> : <TipView tip={tip} />;
    }
    case 'crisis': {
      const line = crisisLineBySlug(card.slug);
      if (line === undefined) return <NotHere />;
      return (
        <CardArticle slug={line.slug} labelledBy="card-title">
          <CrisisLineView line={line} />
          <ProvenanceView card={line} />
        </CardArticle>
      );
    }
  }
}

function NotHere() {
  return <EmptyState title={t('guidance.notHere')}>{t('guidance.notHereWhy')}</EmptyState>;
}
