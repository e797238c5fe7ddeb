import { Dialog } from '@/components/ui/dialog';
import { t } from '@/utils/words/words';
import { ShortcutList } from './shortcut-list';

/** All keyboard shortcuts, over the sidebar. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <ShortcutList />
    </Dialog>
  );
}
