import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { later } from '@/components/ui/later';
import { Heading } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import { Calendar, daysShown, withoutDays } from './calendar/calendar';
import { FollowUps } from './follow-ups/follow-ups';
import type { LabelSort } from './labels/labels';
import { EntryList } from './list/entry-list';
import type { Place, Room } from './place';
import { Transfer } from './transfer';
import { TransferReminder } from './transfer-reminder';
import { Unfinished } from './unfinished';
import { Unreadable } from './unreadable';
import type { WayBack } from './use-way-back';

const labels = later(async () => (await import('./labels/labels')).Labels);

interface RoomViewProps {
  room: Room;
  query: string;
  onQuery: (query: string) => void;
  openId: string | undefined;
  way: WayBack;
  /** Row where one was in the list when it was last seen. */
  row: number;
  onOpen: (id: string, row: number) => void;
  onGo: (place: Place) => void;
  onShowLabel: (what: LabelSort, name: string) => void;
}

/** One of the journal's lists. */
export function RoomView(props: RoomViewProps) {
  const { room, query, onQuery, onGo } = props;
  const list = {
    query,
    onQuery,
    currentId: props.openId,
    way: props.way,
    start: props.row,
    onOpen: props.onOpen,
    onUnreadable: () => onGo({ at: 'unreadable' }),
  };
  switch (room.at) {
    case 'list':
      return (
        <Stack gap="loose">
          <TransferReminder onGo={() => onGo({ at: 'transfer' })} />
          <EntryList key="list" {...list} bin={false} />
          <Transfer onGo={onGo} />
        </Stack>
      );
    case 'calendar':
      return (
        <EntryList
          key="calendar"
          {...list}
          bin={false}
          query={withoutDays(query)}
          within={daysShown(room.on)}
        >
          <Calendar
            on={room.on}
            query={withoutDays(query)}
            onGo={(on) => onGo({ at: 'calendar', on })}
          />
        </EntryList>
      );
    case 'bin':
      return (
        <Stack>
          <Heading level={2} takesFocus>
            {t('journal.bin')}
          </Heading>
          <Row>
            <Button small tone="quiet" icon="back" onClick={() => onGo({ at: 'list' })}>
              {t('journal.back')}
            </Button>
          </Row>
          <EntryList key="bin" {...list} bin />
        </Stack>
      );
    case 'follow-ups':
      return (
        <FollowUps onOpen={(id) => onGo({ at: 'entry', id })} onAll={() => onGo({ at: 'list' })} />
      );
    case 'labels':
      return <labels.View onShow={props.onShowLabel} />;
    case 'unfinished':
      return <Unfinished onGo={onGo} />;
    case 'unreadable':
      return <Unreadable />;
    case 'transfer':
      return <Transfer onGo={onGo} />;
  }
}
