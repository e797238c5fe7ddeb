import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon';
import { inFigures, plural, t } from '@/utils/words/words';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { useDueCount } from './follow-ups/use-follow-ups';
import type { Room } from './place';
import { useUnfinished } from './unfinished';

interface RoomsProps {
  room: Room;
  onGo: (room: Room) => void;
}

/** The ways through the journal: its list, its calendar and what else there is to see. */
export function Rooms({ room, onGo }: RoomsProps) {
  const due = useDueCount();
  const begun = useUnfinished().value?.length ?? 0;
  const way = (
    to: Room,
    label: string,
    more: { icon?: IconName; count?: number; told?: string } = {},
  ) => (
    <li>
      <button
        type="button"
        class="journal-room"
        aria-current={room.at === to.at ? 'page' : undefined}
        onClick={() => onGo(to)}
      >
        {more.icon === undefined ? null : <Icon name={more.icon} />}
        {label}
        {more.count === undefined || more.count === 0 ? null : (
          <>
            <span class="journal-room__count" aria-hidden="true">
              {inFigures(more.count)}
            </span>
            <VisuallyHidden>{` (${more.told ?? inFigures(more.count)})`}</VisuallyHidden>
          </>
        )}
      </button>
    </li>
  );

  return (
    <nav aria-label={t('journal.rooms.label')}>
      <ul class="journal-rooms">
        {way({ at: 'list' }, t('journal.rooms.list'))}
        {way({ at: 'calendar' }, t('journal.rooms.calendar'), { icon: 'calendar' })}
        {way({ at: 'follow-ups' }, t('journal.rooms.followUps'), {
          count: due,
          told: plural('followUps.due', due),
        })}
        {begun === 0 && room.at !== 'unfinished'
          ? null
          : way({ at: 'unfinished' }, t('journal.unfinished'), { count: begun })}
        {way({ at: 'labels' }, t('journal.rooms.labels'))}
        {way({ at: 'bin' }, t('journal.bin'), { icon: 'bin' })}
        {way({ at: 'transfer' }, t('journal.rooms.transfer'))}
      </ul>
    </nav>
  );
}
