import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Row, Stack } from '@/components/ui/layout';
import { Split } from '@/components/ui/page';
import { t } from '@/utils/words/words';
import { EntryList } from './entry-list';
import { OpenEntry } from './open-entry';
import type { Place } from './place';
import { Transfer } from './transfer';
import { useWayBack } from './use-way-back';
import './journal.css';

interface JournalProps {
  place: Place;
  onGo: (place: Place) => void;
  /** With room, the list stays beside what was opened from it. */
  roomy?: boolean;
}

/** The journal: its list, its bin, and the entry that is open. */
export function Journal({ place, onGo, roomy }: JournalProps) {
  const [query, setQuery] = useState('');
  const way = useWayBack(place);
  const bin = way.isBin;
  const openId = place.at === 'entry' || place.at === 'editor' ? place.id : undefined;
  const draftId = place.at === 'editor' ? place.draft : undefined;
  const open =
    openId === undefined ? undefined : (
      <OpenEntry
        key={`${openId} ${draftId ?? ''}`}
        id={openId}
        isEditing={place.at === 'editor'}
        draftId={draftId}
        way={way}
        onGo={onGo}
      />
    );

  function goTo(list: 'list' | 'bin') {
    setQuery('');
    onGo({ at: list });
  }

  const back = (
    <Row>
      <Button
        tone="quiet"
        small
        icon="back"
        onClick={() => onGo(bin ? { at: 'bin' } : { at: 'list' })}
      >
        {bin ? t('journal.backToBin') : t('journal.allEntries')}
      </Button>
    </Row>
  );

  const list = (
    <Stack gap="loose">
      <EntryList
        key={String(bin)}
        bin={bin}
        query={query}
        onQuery={setQuery}
        currentId={openId}
        way={way}
        onOpen={(id) => onGo({ at: 'entry', id })}
      />
      <Row>
        {bin ? (
          <Button icon="back" onClick={() => goTo('list')}>
            {t('journal.back')}
          </Button>
        ) : (
          <Button icon="bin" tone="quiet" onClick={() => goTo('bin')}>
            {t('journal.bin')}
          </Button>
        )}
      </Row>
      {bin ? null : <Transfer />}
    </Stack>
  );

  if (roomy === true) {
    return (
      <Split
        opened={open !== undefined}
        beside={
          open === undefined ? (
            <div class="journal__nothing">
              <NothingOpen />
            </div>
          ) : (
            <Stack>
              <div class="journal__back">{back}</div>
              {open}
            </Stack>
          )
        }
      >
        <div class={open === undefined ? undefined : 'journal__list--behind'}>{list}</div>
      </Split>
    );
  }
  if (open === undefined) return list;
  return (
    <Stack>
      {back}
      {open}
    </Stack>
  );
}

function NothingOpen() {
  return <EmptyState title={t('journal.nothingOpen')}>{t('journal.nothingOpenMore')}</EmptyState>;
}
