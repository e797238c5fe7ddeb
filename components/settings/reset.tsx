import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { Row } from '@/components/ui/layout';
import { Points } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { resetSettings, restoreSettings } from '@/utils/settings';
import { languageTag, t } from '@/utils/words/words';
import { changeInWords, changesOfReset } from './changes';
import type { Change } from './changes';
import type { Attempt } from './use-attempt';

/** Of its heading: what the page's address can point to. */
export const RESET_ID = 'reset';

interface ResetProps {
  onChange: Attempt;
}

/** Puts all settings back, once that was meant. The journal is elsewhere and stays as it is. */
export function Reset({ onChange }: ResetProps) {
  const [changes, setChanges] = useState<readonly Change[]>();
  const say = useToast();

  async function reset() {
    setChanges(undefined);
    const former = await resetSettings();
    say({
      text: t('settings.reset.done'),
      action: {
        label: t('settings.reset.undo'),
        onClick: () =>
          onChange(restoreSettings(former).then(() => say({ text: t('settings.reset.undone') }))),
      },
    });
  }

  return (
    <section class="settings-group" id={RESET_ID} aria-labelledby={`${RESET_ID}-title`}>
      <Heading level={2} id={`${RESET_ID}-title`}>
        {t('settings.reset.title')}
      </Heading>
      <Card>
        <Text>{t('settings.reset.text')}</Text>
        <Row>
          <Button onClick={() => onChange(changesOfReset().then(setChanges))}>
            {t('settings.reset.button')}
          </Button>
        </Row>
      </Card>
      {changes === undefined ? null : (
        <ResetDialog
          changes={changes}
          onClose={() => setChanges(undefined)}
          onReset={() => onChange(reset())}
        />
      )}
    </section>
  );
}

interface ResetDialogProps {
  changes: readonly Change[];
  onClose: () => void;
  onReset: () => void;
}

function ResetDialog({ changes, onClose, onReset }: ResetDialogProps) {
  const [typed, setTyped] = useState('');
  const [hasTried, setTried] = useState(false);
  const word = t('settings.reset.word');
  const isMeant = inSmall(typed) === inSmall(word);

  function confirm() {
    if (isMeant) onReset();
    else setTried(true);
  }

  if (changes.length === 0) {
    return (
      <Dialog
        title={t('settings.reset.ask')}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t('settings.reset.close')}</Button>}
      >
        <Text>{t('settings.reset.nothing')}</Text>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('settings.reset.ask')}
      onClose={onClose}
      actions={
        <>
          <Button tone="primary" onClick={confirm}>
            {t('settings.reset.confirm')}
          </Button>
          <Button onClick={onClose}>{t('settings.reset.cancel')}</Button>
        </>
      }
    >
      <Text>{t('settings.reset.will')}</Text>
      <Points points={changes.map(changeInWords)} />
      <Text>{t('settings.reset.journal')}</Text>
      <form
        class="settings-word"
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <TextField
          label={t('settings.reset.type', { word })}
          value={typed}
          error={hasTried && !isMeant ? t('settings.reset.notYet', { word }) : undefined}
          onInput={setTyped}
        />
      </form>
    </Dialog>
  );
}

const inSmall = (text: string) => text.trim().toLocaleLowerCase(languageTag());
