import { Menu } from '@/components/ui/menu';
import { ENTRY_KINDS } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { beginDraft } from './begun-drafts';
import { kindName } from './names';

/** Begins an entry of any kind. */
export function NewEntry({ onBegin }: { onBegin: (draftId: string) => void }) {
  return (
    <Menu
      primary
      label={t('journal.newEntry')}
      items={ENTRY_KINDS.map((kind) => ({
        label: kindName(kind),
        onClick: () => onBegin(beginDraft(kind).id),
      }))}
    />
  );
}
