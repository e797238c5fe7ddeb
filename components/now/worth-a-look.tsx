import { InEnglish } from '@/components/guidance/in-english';
import { theCard } from '@/components/guidance/opened';
import type { Opened } from '@/components/guidance/opened';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Heading } from '@/components/ui/text';
import type { OfferedSituation } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';

interface WorthALookProps {
  situations: readonly OfferedSituation[];
  onOpen: (opened: Opened) => void;
}

/** Situations that people meet on this kind of page. */
export function WorthALook({ situations, onOpen }: WorthALookProps) {
  if (situations.length === 0) return null;
  return (
    <Stack gap="tight">
      <Heading level={2}>{t('now.worthALook')}</Heading>
      <ItemList label={t('now.worthALookList')}>
        {situations.map(({ slug, title }) => (
          <Item
            key={slug}
            title={
              <InEnglish as="line" opens={theCard(slug)}>
                {title}
              </InEnglish>
            }
            onOpen={() => onOpen(theCard(slug))}
          />
        ))}
      </ItemList>
    </Stack>
  );
}
