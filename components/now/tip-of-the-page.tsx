import type { OpenedCard } from '@/components/guidance/opened-card';
import { bodiesInWords } from '@/components/guidance/source-words';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { inWords } from '@/components/ui/dates';
import { Disclosure } from '@/components/ui/disclosure';
import { Row } from '@/components/ui/layout';
import { Rich } from '@/components/ui/rich';
import { Heading, Label, Text } from '@/components/ui/text';
import type { Tip } from '@/utils/guidance/schema';
import type { PageState } from '@/utils/messages/page-port';
import { pageSentence } from './page-words';

interface TipOfThePageProps {
  tip: Tip;
  state: PageState | undefined;
  onOpen: (card: OpenedCard) => void;
}

/** The tip the lamp shines on, and why this one. */
export function TipOfThePage({ tip, state, onOpen }: TipOfThePageProps) {
  return (
    <Card tone="lamp" labelledBy="tip">
      <Row as="spread">
        <Label>{state === undefined ? 'A tip' : 'A tip for this page'}</Label>
        <Disclosure summary="Why this?">
          <Text as="small">{why(tip, state)}</Text>
          <Row>
            <Button tone="quiet" small onClick={() => onOpen({ type: 'tip', slug: tip.slug })}>
              Open its sources
            </Button>
          </Row>
        </Disclosure>
      </Row>
      <Heading level={2} id="tip">
        {tip.title}
      </Heading>
      <Rich blocks={tip.blocks} />
      <Text>{tip.next}</Text>
    </Card>
  );
}

function why(tip: Tip, state: PageState | undefined): string {
  const place =
    state === undefined
      ? 'It fits anywhere.'
      : `${pageSentence(state.kind)} This tip was chosen for pages like that, and they take turns from day to day.`;
  return `${place} It rests on ${bodiesInWords(tip.sources)}, checked ${inWords(tip.checked)}.`;
}
