import { Chip, Chips } from '@/components/ui/chip';
import { inWords } from '@/components/ui/dates';
import { LinkList } from '@/components/ui/link-list';
import { Stack } from '@/components/ui/layout';
import { Label, Text } from '@/components/ui/text';
import { sourcesByCountry } from '@/utils/guidance/by-country';
import { isPastReview } from '@/utils/guidance/library';
import type { GuidanceSource } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { InEnglish } from './in-english';
import { countryName, sourceDetails } from './source-words';
import { useReader } from './use-reader';

export interface Provenance {
  sources: readonly GuidanceSource[];
  checked: string;
  reviewDue: string;
}

/** Where a card's words come from, the reader's own country first, and how fresh they are. */
export function ProvenanceView({ card }: { card: Provenance }) {
  const reader = useReader();
  return (
    <Stack>
      {sourcesByCountry(card.sources, reader).map(({ country, sources }) => (
        <div key={country}>
          <Label>{countryName(country)}</Label>
          <InEnglish as="div">
            <LinkList
              label={t('guidance.sources')}
              links={sources.map((source) => ({
                href: source.url,
                text: `${source.body}: ${source.document}`,
                details: sourceDetails(source),
              }))}
            />
          </InEnglish>
        </div>
      ))}
      <Text as="small">
        {t('guidance.checked', {
          date: inWords(card.checked),
          review: inWords(card.reviewDue),
        })}
      </Text>
      {isPastReview(card, new Date()) ? (
        <Chips>
          <Chip tone="alert">{t('guidance.pastReview')}</Chip>
        </Chips>
      ) : null}
    </Stack>
  );
}
