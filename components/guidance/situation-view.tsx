import type { ComponentChildren } from 'preact';
import { CardArticle } from '@/components/ui/card-article';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Points, Rich } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import { situationBySlug } from '@/utils/guidance/library';
import type { Situation } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { CrisisCard } from './crisis-card';
import { InEnglish } from './in-english';
import type { OpenedCard } from './opened-card';
import { ProvenanceView } from './provenance';

interface SituationViewProps {
  card: Situation;
  onOpen: (card: OpenedCard) => void;
}

/** A situation's whole card, the answer first. */
export function SituationView({ card, onOpen }: SituationViewProps) {
  const related = card.related.map(situationBySlug).filter((it) => it !== undefined);
  return (
    <CardArticle slug={card.slug} situation={card.situation} labelledBy="card-title">
      <Heading level={2} id="card-title" takesFocus>
        <InEnglish as="line">{card.title}</InEnglish>
      </Heading>
      {card.safety ? <CrisisCard /> : null}
      <InEnglish as="div">
        <Text as="lead">{card.answer}</Text>
      </InEnglish>
      <Part title={t('guidance.whatToDo')}>
        <InEnglish as="div">
          <Rich blocks={card.blocks} />
        </InEnglish>
      </Part>
      {card.watchFor === undefined || card.watchFor.length === 0 ? null : (
        <Part title={t('guidance.watchFor')}>
          <InEnglish as="div">
            <Points points={card.watchFor} />
          </InEnglish>
        </Part>
      )}
      <Part title={t('guidance.nextStep')}>
        <InEnglish as="div">
          <Text>{card.next}</Text>
        </InEnglish>
      </Part>
      {related.length === 0 ? null : (
        <Part title={t('guidance.seeAlso')}>
          <ItemList label={t('guidance.related')}>
            {related.map(({ slug, title }) => (
              <Item
                key={slug}
                title={
                  <InEnglish as="line" opens={{ type: 'situation', slug }}>
                    {title}
                  </InEnglish>
                }
                onOpen={() => onOpen({ type: 'situation', slug })}
              />
            ))}
          </ItemList>
        </Part>
      )}
      <Part title={t('guidance.origin')}>
        <ProvenanceView card={card} />
      </Part>
    </CardArticle>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Stack gap="tight">
      <Heading level={3}>{title}</Heading>
      {children}
    </Stack>
  );
}
