import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/field';
import { FieldLabel } from '@/components/ui/field-parts';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { MOST_LINE } from '@/utils/journal/entry';
import { ask } from '@/utils/messages/client';
import { plural, t } from '@/utils/words/words';
import { useLive } from '../use-live';

interface ThemesDialogProps {
  ids: readonly string[];
  onClose: () => void;
}

const askForLabels = () => ask('themes/list', null);

/** Gives several entries a theme, or takes one away from them. */
export function ThemesDialog({ ids, onClose }: ThemesDialogProps) {
  const say = useToast();
  const id = useId();
  const [added, setAdded] = useState('');
  const [removed, setRemoved] = useState('');
  const [problem, setProblem] = useState<string>();
  const { value } = useLive(askForLabels, 'entries/changed');
  const themes = value?.themes ?? [];
  const add = added.replaceAll(',', ' ').replace(/\s+/g, ' ').trim();

  async function save() {
    if (add === '' && removed === '') {
      onClose();
      return;
    }
    try {
      const { changed } = await ask('entries/set-themes', {
        ids: [...ids],
        add: add === '' ? [] : [add],
        remove: removed === '' ? [] : [removed],
      });
      say({ text: plural('journal.themesSet', changed) });
      onClose();
    } catch (error) {
      setProblem(problemOf(error));
    }
  }

  return (
    <Dialog
      title={t('journal.setThemes')}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" onClick={() => void save()}>
            {t('journal.save')}
          </Button>
          <Button onClick={onClose}>{t('journal.cancel')}</Button>
        </>
      }
    >
      <Text as="soft">{plural('journal.setThemesMore', ids.length)}</Text>
      <div class="ui-field">
        <FieldLabel id={id} label={t('journal.addTheme')} />
        <input
          id={id}
          class="ui-field__control"
          type="text"
          dir="auto"
          autocomplete="off"
          list={`${id}-known`}
          maxLength={MOST_LINE}
          value={added}
          onInput={({ currentTarget }) => setAdded(currentTarget.value)}
        />
        <datalist id={`${id}-known`}>
          {themes.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {themes.length === 0 ? null : (
        <Select
          label={t('journal.removeTheme')}
          value={removed}
          options={[
            { value: '', label: t('journal.removeNoTheme') },
            ...themes.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={setRemoved}
        />
      )}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
    </Dialog>
  );
}
