import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { t } from '@/utils/words/words';
import { groupsOf } from './code-groups';
import { saveAsText } from './save-as-text';
import './lock.css';

interface RecoveryCodeProps {
  code: string;
  onNoted: () => void;
  onBack: () => void;
}

/** A recovery code, the one time it is shown, and the ways to keep it. */
export function RecoveryCode({ code, onNoted, onBack }: RecoveryCodeProps) {
  const say = useToast();

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      say({ text: t('lock.codeCopied') });
    } catch {
      say({ text: t('lock.codeNotCopied') });
    }
  }

  function save() {
    saveAsText(t('lock.codeFileName'), codeInWords(code));
    say({ text: t('lock.codeSaved') });
  }

  return (
    <Stack>
      <Text>{t('lock.codeWhat')}</Text>
      <div class="lock-code">
        <Text as="small">{t('lock.codeOnPaper')}</Text>
        <ol class="lock-code__groups" dir="ltr">
          {groupsOf(code).map((group, at) => (
            <li key={at}>
              <span class="lock-code__number">{at + 1}</span>
              <code>{group}</code>
            </li>
          ))}
        </ol>
      </div>
      <Row>
        <Button icon="copy" onClick={() => void copy()}>
          {t('lock.codeCopy')}
        </Button>
        <Button onClick={() => window.print()}>{t('lock.codePrint')}</Button>
        <Button icon="download" onClick={save}>
          {t('lock.codeSave')}
        </Button>
      </Row>
      <Text as="small">{t('lock.codeWarning')}</Text>
      <Row>
        <Button tone="primary" onClick={onNoted}>
          {t('lock.codeNoted')}
        </Button>
        <Button tone="quiet" onClick={onBack}>
          {t('lock.back')}
        </Button>
      </Row>
    </Stack>
  );
}

function codeInWords(code: string): string {
  return `${t('lock.codeOnPaper')}\n\n${code}\n\n${t('lock.codeWarning')}\n`;
}
