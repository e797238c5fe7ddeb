import { problemOf } from '@/components/journal/problem';
import { Menu } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { closeView } from './close-view';

/** The other pages of Sidelight, and the way out. */
export function SidebarMenu({ onUndock }: { onUndock: () => void }) {
  const say = useToast();
  return (
    <Menu
      label="Menu"
      items={[
        { label: 'Open the journal page', href: '/journal.html' },
        { label: 'Open the practice page', href: '/rehearsal.html' },
        { label: 'Settings', href: '/options.html' },
        {
          label: 'Close Sidelight',
          onClick: () => {
            closeView(onUndock).catch((error: unknown) => say({ text: problemOf(error) }));
          },
        },
      ]}
    />
  );
}
