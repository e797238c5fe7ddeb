import { Button } from '@/components/ui/button';
import { inWords } from '@/components/ui/dates';
import { Row } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { ask } from '@/utils/messages/client';
import { plural, t } from '@/utils/words/words';
import { useLive } from './use-live';

interface LastImportProps {
  busy: boolean;
  onUndo: (importId: string) => void;
}

/** The newest import, for as long as it can be taken back. */
export function LastImport({ busy, onUndo }: LastImportProps) {
  const { value: last } = useLive(askForLast, 'entries/changed');
  if (last === undefined || last === null) return null;
  const count = last.added + last.keptBoth;
  if (count === 0) return null;
  return (
    <Row as="spread">
      <Text as="small">{plural('journal.lastImport', count, { day: inWords(last.at) })}</Text>
      <Button small busy={busy} onClick={() => onUndo(last.importId)}>
        {t('journal.undoImport')}
      </Button>
    </Row>
  );
}

const askForLast = () => ask('journal/last-import', null);
