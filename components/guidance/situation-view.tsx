import type { ComponentChildren } from 'preact';
import { CardArticle } from '@/components/ui/card-article';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Points, Rich } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import { situationBySlug } from '@/utils/guidance/library';
import type { Situation } from '@/utils/guidance/schema';
import { CrisisCard } from './crisis-card';
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
        {card.title}
      </Heading>
      {card.safety ? <CrisisCard /> : null}
      <Text as="lead">{card.answer}</Text>
      <Part title="What to do">
        <Rich blocks={card.blocks} />
      </Part>
      {card.watchFor === undefined || card.watchFor.length === 0 ? null : (
        <Part title="Watch for">
          <Points points={card.watchFor} />
        </Part>
      )}
      <Part title="Next step">
        <Text>{card.next}</Text>
      </Part>
      {related.length === 0 ? null : (
        <Part title="See also">
          <ItemList label="Related situations">
            {related.map((other) => (
              <Item
                key={other.slug}
                title={other.title}
                onOpen={() => onOpen({ type: 'situation', slug: other.slug })}
              />
            ))}
          </ItemList>
        </Part>
      )}
      <Part title="Where this comes from">
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
