import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Heading, Text } from '@/components/ui/text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { ask } from '@/utils/messages/client';
import type { Label } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';
import { NotOpened } from '../not-opened';
import { useLive } from '../use-live';
import { RenameDialog } from './rename-dialog';

export type LabelSort = 'theme' | 'hashtag';

interface LabelsProps {
  /** Shows the entries that have it. */
  onShow: (what: LabelSort, name: string) => void;
}

const askForLabels = () => ask('themes/list', null);

/** Themes and hashtags in use: how often, where, and under which name. */
export function Labels({ onShow }: LabelsProps) {
  const { value, problem, again } = useLive(askForLabels, 'entries/changed');
  const [renaming, setRenaming] = useState<{ what: LabelSort; label: Label }>();
  const isEmpty = value !== undefined && value.themes.length + value.hashtags.length === 0;

  const listOf = (what: LabelSort, title: string, labels: readonly Label[]) =>
    labels.length === 0 ? null : (
      <Stack gap="tight">
        <Heading level={3}>{title}</Heading>
        <ItemList label={title}>
          {labels.map((label) => (
            <Item
              key={label.name}
              title={<bdi>{shown(what, label.name)}</bdi>}
              about={plural('labels.entries', label.count)}
              onOpen={() => onShow(what, label.name)}
              action={
                <Button small tone="quiet" onClick={() => setRenaming({ what, label })}>
                  {t('labels.rename')}
                  <VisuallyHidden>
                    {' '}
                    <bdi>{shown(what, label.name)}</bdi>
                  </VisuallyHidden>
                </Button>
              }
            />
          ))}
        </ItemList>
      </Stack>
    );

  return (
    <Stack gap="loose">
      <Heading level={2} takesFocus>
        {t('labels.title')}
      </Heading>
      {problem === undefined ? null : <NotOpened problem={problem} onAgain={again} />}
      {value === undefined ? (
        problem === undefined ? (
          <Loading what={t('journal.opening')} />
        ) : null
      ) : isEmpty ? (
        <EmptyState title={t('labels.none')}>{t('labels.noneMore')}</EmptyState>
      ) : (
        <>
          <Text as="soft">{t('labels.more')}</Text>
          {listOf('theme', t('labels.themes'), value.themes)}
          {listOf('hashtag', t('labels.hashtags'), value.hashtags)}
        </>
      )}
      {renaming === undefined || value === undefined ? null : (
        <RenameDialog
          {...renaming}
          others={renaming.what === 'theme' ? value.themes : value.hashtags}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </Stack>
  );
}

/** A hashtag as one writes it. */
export function shown(what: LabelSort, name: string): string {
  return what === 'hashtag' ? `#${name}` : name;
}
