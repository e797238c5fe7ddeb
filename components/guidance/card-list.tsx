import { Item, ItemList } from '@/components/ui/item-list';
import { InEnglish } from './in-english';
import { theCard } from './opened';
import type { Opened } from './opened';
import type { Listed } from './subjects';

interface CardListProps {
  /** What the list holds, to screen readers. */
  label: string;
  cards: readonly Listed[];
  /** Shows the answer of each as well. */
  answered?: boolean;
  onOpen: (opened: Opened) => void;
}

/** Cards to open, by their titles. */
export function CardList({ label, cards, answered = false, onOpen }: CardListProps) {
  return (
    <ItemList label={label}>
      {cards.map(({ slug, title, answer }) => (
        <Item
          key={slug}
          title={
            <InEnglish as="line" opens={theCard(slug)}>
              {title}
            </InEnglish>
          }
          onOpen={() => onOpen(theCard(slug))}
        >
          {answered && answer !== undefined ? <InEnglish as="line">{answer}</InEnglish> : undefined}
        </Item>
      ))}
    </ItemList>
  );
}
