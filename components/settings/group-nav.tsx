import { t } from '@/utils/words/words';
import { useCurrentGroup } from './use-current-group';

interface GroupNavProps {
  groups: readonly { id: string; title: string }[];
}

/** Where there is room: the groups beside the settings, and which of them one is at. */
export function GroupNav({ groups }: GroupNavProps) {
  const current = useCurrentGroup(groups.map(({ id }) => id).join(' '));
  // What is found has taken its place when nothing is left.
  if (groups.length === 0) return <div />;
  return (
    <nav class="settings-nav" aria-label={t('settings.groups')}>
      <ul>
        {groups.map(({ id, title }) => (
          <li key={id}>
            <a
              class="settings-nav__link"
              href={`#${id}`}
              aria-current={id === current ? 'true' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
