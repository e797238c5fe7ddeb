import { draftAbout, headline } from '@/components/journal/names';
import { Button } from '@/components/ui/button';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { Heading } from '@/components/ui/text';
import type { Draft } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import type { Moment } from './use-moment';
import { useDiscard } from './use-discard';

interface UnfinishedProps {
  moment: Moment;
  onResume: (draft: Draft) => void;
}

/** Writing that was begun and not saved. */
export function Unfinished({ moment, onResume }: UnfinishedProps) {
  const discard = useDiscard(moment);
  const { unfinished = [], problem } = moment;
  if (problem !== undefined) return <Notice tone="problem">{problem}</Notice>;
  if (unfinished.length === 0) return null;
  return (
    <Stack gap="tight">
      <Heading level={2}>{t('now.unfinished')}</Heading>
      <ItemList label={t('now.unfinishedList')}>
        {unfinished.map((draft) => (
          <Item
            key={draft.id}
            title={<bdi>{headline(draft.content)}</bdi>}
            about={draftAbout(draft)}
            onOpen={() => onResume(draft)}
            action={
              <Button tone="quiet" small onClick={() => discard(draft)}>
                {t('now.discard')}
              </Button>
            }
          />
        ))}
      </ItemList>
    </Stack>
  );
}
