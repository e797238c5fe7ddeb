import { CardArticle } from '@/components/ui/card-article';
import { Stack } from '@/components/ui/layout';
import { Rich } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import type { Tip } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { InEnglish } from './in-english';
import { ProvenanceView } from './provenance';

/** A tip, its why and its next step. */
export function TipView({ tip }: { tip: Tip }) {
  return (
    <CardArticle slug={tip.slug} labelledBy="card-title">
      <Heading level={2} id="card-title" takesFocus>
        <InEnglish as="line">{tip.title}</InEnglish>
      </Heading>
      <InEnglish as="div">
        <Rich blocks={tip.blocks} />
      </InEnglish>
      <Stack gap="tight">
        <Heading level={3}>{t('guidance.nextStep')}</Heading>
        <InEnglish as="div">
          <Text>{tip.next}</Text>
        </InEnglish>
      </Stack>
      <Stack gap="tight">
        <Heading level={3}>{t('guidance.origin')}</Heading>
        <ProvenanceView card={tip} />
      </Stack>
    </CardArticle>
  );
}
