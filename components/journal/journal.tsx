import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Row, Stack } from '@/components/ui/layout';
import { Split } from '@/components/ui/page';
import { addFilter } from '@/utils/journal/search/query/write';
import { t } from '@/utils/words/words';
import { NewEntry } from './new-entry';
import { OpenEntry } from './open-entry';
import { addressOf, isOpen } from './place';
import type { Place, Room } from './place';
import { RoomView } from './room-view';
import { Rooms } from './rooms';
import { useWayBack } from './use-way-back';
import './journal.css';

interface JournalProps {
  place: Place;
  onGo: (place: Place) => void;
  /** With room, the list stays beside what was opened from it. */
  roomy?: boolean;
}

/** The journal: its lists, and the entry that is open. */
export function Journal({ place, onGo, roomy }: JournalProps) {
  const [query, setQuery] = useState('');
  /** Where one was in a list when an entry was opened from it. */
  const [left, setLeft] = useState({ room: '', row: 0 });
  const way = useWayBack(place);
  const { room } = way;

  const open = isOpen(place) ? (
    <OpenEntry
      key={`${place.id} ${place.at === 'editor' ? (place.draft ?? '') : ''}`}
      id={place.id}
      isEditing={place.at === 'editor'}
      draftId={place.at === 'editor' ? place.draft : undefined}
      way={way}
      onGo={onGo}
    />
  ) : undefined;

  function goTo(next: Room) {
    setLeft({ room: '', row: 0 });
    // One looks for the same in the list and in the calendar; the bin is another matter.
    if (next.at === 'bin' || room.at === 'bin') setQuery('');
    onGo(next);
  }

  const back = (
    <Row>
      <Button tone="quiet" small icon="back" onClick={() => onGo(room)}>
        {room.at === 'bin' ? t('journal.backToBin') : backFrom(room)}
      </Button>
    </Row>
  );
  const head = (
    <div class="journal-top">
      <NewEntry onBegin={(id) => onGo({ at: 'editor', id })} />
      <Rooms room={room} onGo={goTo} />
    </div>
  );
  const view = (
    <RoomView
      room={room}
      query={query}
      onQuery={(text) => {
        setLeft({ room: '', row: 0 });
        setQuery(text);
      }}
      openId={isOpen(place) ? place.id : undefined}
      way={way}
      row={left.room === addressOf(room) ? left.row : 0}
      onOpen={(id, at) => {
        setLeft({ room: addressOf(room), row: at });
        onGo({ at: 'entry', id });
      }}
      onGo={onGo}
      onShowLabel={(what, name) => {
        setQuery(addFilter('', what, name));
        onGo({ at: 'list' });
      }}
    />
  );

  if (roomy === true) {
    return (
      <Stack>
        {head}
        <Split
          opened={open !== undefined}
          beside={
            open === undefined ? (
              <div class="journal__nothing">
                <EmptyState title={t('journal.nothingOpen')}>
                  {t('journal.nothingOpenMore')}
                </EmptyState>
              </div>
            ) : (
              <Stack>
                <div class="journal__back">{back}</div>
                <div class="journal__beside">{open}</div>
              </Stack>
            )
          }
        >
          <div class={open === undefined ? undefined : 'journal__list--behind'}>{view}</div>
        </Split>
      </Stack>
    );
  }
  if (open === undefined) {
    return (
      <Stack>
        {head}
        {view}
      </Stack>
    );
  }
  return (
    <Stack>
      {back}
      {open}
    </Stack>
  );
}

function backFrom(room: Room): string {
  return room.at === 'list' ? t('journal.allEntries') : t('journal.backToRoom');
}
