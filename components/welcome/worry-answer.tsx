import { CrisisCard } from '@/components/guidance/crisis-card';
import { InEnglish } from '@/components/guidance/in-english';
import { ProvenanceView } from '@/components/guidance/provenance';
import { Disclosure } from '@/components/ui/disclosure';
import { Stack } from '@/components/ui/layout';
import { Points, Rich } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import type { Worry } from '@/utils/settings';
import { t } from '@/utils/words/words';
import { answerTo } from './worry-cards';

/** The card that answers a worry: its one line, and the rest for those who ask. */
export function WorryAnswer({ worry }: { worry: NonNullable<Worry> }) {
  const card = answerTo(worry);
  if (card === undefined) return null;
  return (
    <div class="welcome-answer" data-card={card.slug}>
      <InEnglish as="div">
        <Text as="lead">{card.answer}</Text>
      </InEnglish>
      {card.safety ? <CrisisCard /> : null}
      <Disclosure summary={t('welcome.worry.more')}>
        <Stack>
          <InEnglish as="div">
            <Rich blocks={card.blocks} />
          </InEnglish>
          {card.watchFor.length === 0 ? null : (
            <Stack gap="tight">
              <Heading level={3}>{t('guidance.watchFor')}</Heading>
              <InEnglish as="div">
                <Points points={card.watchFor} />
              </InEnglish>
            </Stack>
          )}
          <Stack gap="tight">
            <Heading level={3}>{t('guidance.nextStep')}</Heading>
            <InEnglish as="div">
              <Text>{card.next}</Text>
            </InEnglish>
          </Stack>
          <Stack gap="tight">
            <Heading level={3}>{t('guidance.origin')}</Heading>
            <ProvenanceView card={card} />
          </Stack>
        </Stack>
      </Disclosure>
    </div>
  );
}
