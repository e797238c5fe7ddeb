import { CardArticle } from '@/components/ui/card-article';
import { Stack } from '@/components/ui/layout';
import { Rich } from '@/components/ui/rich';
import { Heading, Label, Text } from '@/components/ui/text';
import type { Tip } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { InEnglish } from './in-english';
import { Part } from './part';
import { ProvenanceView } from './provenance';

/** A tip, its why and its next step. */
export function TipView({ tip }: { tip: Tip }) {
  return (
    <CardArticle slug={tip.slug} labelledBy="card-title">
      <Stack gap="tight">
        <Label>{t('now.tip')}</Label>
        <Heading level={2} id="card-title" takesFocus>
          <InEnglish as="line">{tip.title}</InEnglish>
        </Heading>
      </Stack>
      <InEnglish as="div">
        <Rich blocks={tip.blocks} />
      </InEnglish>
      <Part title={t('guidance.nextStep')}>
        <InEnglish as="div">
          <Text>{tip.next}</Text>
        </InEnglish>
      </Part>
      <Part title={t('guidance.origin')}>
        <ProvenanceView card={tip} />
      </Part>
    </CardArticle>
  );
}
