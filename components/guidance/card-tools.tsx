import { MakePlan } from '@/components/prompts/make-plan';
import { Button } from '@/components/ui/button';
import { Row } from '@/components/ui/layout';
import { useToast } from '@/components/ui/toast';
import { t } from '@/utils/words/words';
import { cardToCopy } from './card-words';
import type { Found } from './find-card';
import { StarButton } from './star-button';

interface CardToolsProps {
  found: Found;
  onWrite: () => void;
}

/** What one can do with a card: write about it, keep it at hand, take it elsewhere. */
export function CardTools({ found, onWrite }: CardToolsProps) {
  const say = useToast();

  async function copy() {
    try {
      await navigator.clipboard.writeText(cardToCopy(found));
      say({ text: t('guidance.copied') });
    } catch {
      say({ text: t('guidance.notCopied') });
    }
  }

  return (
    <div class="not-printed">
      <Row>
        <Button onClick={onWrite}>{t('guidance.write')}</Button>
        {found.type === 'situation' ? <MakePlan situation={found.card.situation} /> : null}
        <StarButton slug={found.card.slug} />
        <Button tone="quiet" icon="copy" onClick={() => void copy()}>
          {t('guidance.copy')}
        </Button>
        <Button tone="quiet" icon="print" onClick={() => window.print()}>
          {t('guidance.print')}
        </Button>
      </Row>
    </div>
  );
}
