import { CardArticle } from '@/components/ui/card-article';
import { Stack } from '@/components/ui/layout';
import { Rich } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import type { Tip } from '@/utils/guidance/schema';
import { ProvenanceView } from './provenance';

/** A tip, its why and its next step. */
export function TipView({ tip }: { tip: Tip }) {
  return (
    <CardArticle slug={tip.slug} labelledBy="card-title">
      <Heading level={2} id="card-title" takesFocus>
        {tip.title}
      </Heading>
      <Rich blocks={tip.blocks} />
      <Stack gap="tight">
        <Heading level={3}>Next step</Heading>
        <Text>{tip.next}</Text>
      </Stack>
      <Stack gap="tight">
        <Heading level={3}>Where this comes from</Heading>
        <ProvenanceView card={tip} />
      </Stack>
    </CardArticle>
  );
}
