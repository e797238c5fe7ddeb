import { problemOf } from '@/components/ui/problem';
import { Menu } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { t } from '@/utils/words/words';
import { closeView } from './close-view';

interface SidebarMenuProps {
  onUndock: () => void;
  onShortcuts: () => void;
  /** To every prompt that was shown. */
  onPrompts: () => void;
  /** Undefined while there is nothing to lock. */
  onLock: (() => void) | undefined;
}

/** The other pages of Sidelight, its shortcuts, and the way out. */
export function SidebarMenu({ onUndock, onShortcuts, onPrompts, onLock }: SidebarMenuProps) {
  const say = useToast();
  return (
    <Menu
      label={t('sidebar.menu')}
      items={[
        { label: t('sidebar.openJournal'), href: '/journal.html' },
        { label: t('sidebar.openPractice'), href: '/rehearsal.html' },
        { label: t('sidebar.settings'), href: '/options.html' },
        { label: t('prompts.ledger'), onClick: onPrompts },
        { label: t('sidebar.keyboardShortcuts'), onClick: onShortcuts },
        ...(onLock === undefined ? [] : [{ label: t('lock.now'), onClick: onLock }]),
        {
          label: t('sidebar.close'),
          onClick: () => {
            closeView(onUndock).catch((error: unknown) => say({ text: problemOf(error) }));
          },
        },
      ]}
    />
  );
}
