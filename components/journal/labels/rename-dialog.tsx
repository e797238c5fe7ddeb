import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { MOST_LINE } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';
import type { Label } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';
import { shown } from './labels';
import type { LabelSort } from './labels';
import { newName } from './new-name';

interface RenameDialogProps {
  what: LabelSort;
  label: Label;
  /** All of its sort. */
  others: readonly Label[];
  onClose: () => void;
}

/** Gives a theme or hashtag another name, or another's: what that will change is said before. */
export function RenameDialog({ what, label, others, onClose }: RenameDialogProps) {
  const say = useToast();
  const [typed, setTyped] = useState(label.name);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const meant = newName(typed, label, others);

  async function rename() {
    if (meant.is === 'same') {
      onClose();
      return;
    }
    setBusy(true);
    try {
      const { changed } = await ask('themes/rename', { what, name: label.name, to: meant.name });
      say({ text: plural('labels.renamed', changed) });
      onClose();
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  }

  return (
    <Dialog
      title={t('labels.renameTitle', { name: shown(what, label.name) })}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" busy={isBusy} onClick={() => void rename()}>
            {meant.is === 'merge' ? t('labels.merge') : t('labels.rename')}
          </Button>
          <Button onClick={onClose}>{t('journal.cancel')}</Button>
        </>
      }
    >
      <TextField
        label={t('labels.newName')}
        value={typed}
        maxLength={MOST_LINE}
        onInput={setTyped}
      />
      <div role="status">
        {meant.is === 'merge' ? (
          <Text>
            {plural('labels.willMerge', label.count, { name: shown(what, meant.other.name) })}
          </Text>
        ) : (
          <Text>{plural('labels.willRename', label.count)}</Text>
        )}
      </div>
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
    </Dialog>
  );
}
