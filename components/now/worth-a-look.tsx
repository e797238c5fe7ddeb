import type { OpenedCard } from '@/components/guidance/opened-card';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Heading } from '@/components/ui/text';
import type { Situation } from '@/utils/guidance/schema';

interface WorthALookProps {
  situations: readonly Situation[];
  onOpen: (card: OpenedCard) => void;
}

/** Situations that people meet on this kind of page. */
export function WorthALook({ situations, onOpen }: WorthALookProps) {
  if (situations.length === 0) return null;
  return (
    <Stack gap="tight">
      <Heading level={2}>Worth a look here</Heading>
      <ItemList label="Situations on pages like this">
        {situations.map((card) => (
          <Item
            key={card.slug}
            title={card.title}
            onOpen={() => onOpen({ type: 'situation', slug: card.slug })}
          />
        ))}
      </ItemList>
    </Stack>
  );
}
