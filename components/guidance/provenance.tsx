import { Chip, Chips } from '@/components/ui/chip';
import { inWords } from '@/components/ui/dates';
import { LinkList } from '@/components/ui/link-list';
import { Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { isPastReview } from '@/utils/guidance/library';
import type { GuidanceSource } from '@/utils/guidance/schema';
import { sourceDetails } from './source-words';

export interface Provenance {
  sources: readonly GuidanceSource[];
  checked: string;
  reviewDue: string;
}

/** Where a card's words come from, and how fresh they are. */
export function ProvenanceView({ card }: { card: Provenance }) {
  return (
    <Stack gap="tight">
      <LinkList
        label="Sources"
        links={card.sources.map((source) => ({
          href: source.url,
          text: `${source.body}: ${source.document}`,
          details: sourceDetails(source),
        }))}
      />
      <Text as="small">
        {`Checked ${inWords(card.checked)}. Next review ${inWords(card.reviewDue)}.`}
      </Text>
      {isPastReview(card, new Date()) ? (
        <Chips>
          <Chip tone="alert">Past its review date: follow the source</Chip>
        </Chips>
      ) : null}
    </Stack>
  );
}
