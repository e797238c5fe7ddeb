import { InEnglish, openerKey } from '@/components/guidance/in-english';
import type { OpenedCard } from '@/components/guidance/opened-card';
import { bodiesInWords } from '@/components/guidance/source-words';
import { useReader } from '@/components/guidance/use-reader';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { inWords } from '@/components/ui/dates';
import { Disclosure } from '@/components/ui/disclosure';
import { Row } from '@/components/ui/layout';
import { Rich } from '@/components/ui/rich';
import { Heading, Label, Text } from '@/components/ui/text';
import type { OfferedTip } from '@/utils/guidance/schema';
import type { PageState } from '@/utils/messages/page-port';
import { t } from '@/utils/words/words';
import { pageSentence } from './page-words';

interface TipOfThePageProps {
  tip: OfferedTip;
  state: PageState | undefined;
  onOpen: (card: OpenedCard) => void;
}

/** The tip the lamp shines on, and why this one. */
export function TipOfThePage({ tip, state, onOpen }: TipOfThePageProps) {
  const card: OpenedCard = { type: 'tip', slug: tip.slug };
  return (
    <Card tone="lamp" labelledBy="tip">
      <Row as="spread">
        <Label>{state === undefined ? t('now.tip') : t('now.tipHere')}</Label>
        <Disclosure summary={t('now.why')}>
          <Why tip={tip} state={state} />
          <Row>
            <Button tone="quiet" small onClick={() => onOpen(card)}>
              <span data-opens={openerKey(card)}>{t('now.openSources')}</span>
            </Button>
          </Row>
        </Disclosure>
      </Row>
      <Heading level={2} id="tip">
        <InEnglish as="line">{tip.title}</InEnglish>
      </Heading>
      <InEnglish as="div">
        <Rich blocks={tip.blocks} />
      </InEnglish>
      <InEnglish as="div">
        <Text>{tip.next}</Text>
      </InEnglish>
    </Card>
  );
}

function Why({ tip, state }: Omit<TipOfThePageProps, 'onOpen'>) {
  const reader = useReader();
  const sentences = [
    ...(state === undefined
      ? [t('now.whyAnywhere')]
      : [pageSentence(state.kind), t('now.takeTurns')]),
    t('now.restsOn', {
      bodies: bodiesInWords(tip.sources, reader),
      date: inWords(tip.checked),
    }),
  ];
  return <Text as="small">{sentences.join(' ')}</Text>;
}
