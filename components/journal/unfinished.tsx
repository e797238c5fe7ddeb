import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { problemOf } from '@/components/ui/problem';
import { Heading, Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Draft } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { draftStore, listDrafts } from './drafts';
import { draftAbout, headline } from './names';
import { NotOpened } from './not-opened';
import type { Place } from './place';
import { useLive } from './use-live';
import type { Live } from './use-live';

/** Writing that was begun and not saved, of new entries and of changes. */
export function useUnfinished(): Live<Draft[]> {
  return useLive(listDrafts, 'drafts/changed');
}

/** All unfinished writing, to go on with or to throw away. */
export function Unfinished({ onGo }: { onGo: (place: Place) => void }) {
  const { value: drafts, problem, again } = useUnfinished();
  const say = useToast();
  const list = useRef<HTMLDivElement>(null);
  const sayProblem = (error: unknown) => say({ text: problemOf(error) });

  async function discard(draft: Draft, at: number) {
    // Its button goes with it, and one goes on at the next.
    const openers = list.current?.querySelectorAll<HTMLElement>('.ui-item__open');
    const next = openers?.[at + 1] ?? openers?.[at - 1];
    try {
      await draftStore.drop(draft.id);
    } catch (error) {
      sayProblem(error);
      return;
    }
    next?.focus();
    say({
      text: t('journal.newDiscarded'),
      action: {
        label: t('journal.undo'),
        onClick: () => {
          draftStore.put(draft).then(() => say({ text: t('journal.newBack') }), sayProblem);
        },
      },
    });
  }

  return (
    <Stack>
      <Heading level={2} takesFocus>
        {t('journal.unfinished')}
      </Heading>
      {problem === undefined ? null : <NotOpened problem={problem} onAgain={again} />}
      {drafts === undefined ? (
        problem === undefined ? (
          <Loading what={t('journal.opening')} />
        ) : null
      ) : drafts.length === 0 ? (
        <EmptyState title={t('journal.noneUnfinished')}>
          {t('journal.noneUnfinishedMore')}
        </EmptyState>
      ) : (
        <div ref={list}>
          <Text as="soft">{t('journal.unfinishedMore')}</Text>
          <ItemList label={t('journal.unfinished')}>
            {drafts.map((draft, at) => (
              <Item
                key={draft.id}
                title={<bdi>{headline(draft.content)}</bdi>}
                about={draftAbout(draft)}
                onOpen={() => onGo(placeOf(draft))}
                action={
                  <Button tone="quiet" small onClick={() => void discard(draft, at)}>
                    {t('journal.discardNew')}
                    <VisuallyHidden>
                      {' '}
                      <bdi>{headline(draft.content)}</bdi>
                    </VisuallyHidden>
                  </Button>
                }
              />
            ))}
          </ItemList>
        </div>
      )}
    </Stack>
  );
}

function placeOf({ id, entryId }: Draft): Place {
  return entryId === null ? { at: 'editor', id } : { at: 'editor', id: entryId, draft: id };
}
