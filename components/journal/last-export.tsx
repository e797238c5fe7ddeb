import { useEffect, useState } from 'preact/hooks';
import { inWords } from '@/components/ui/dates';
import { Text } from '@/components/ui/text';
import { lastExportAt } from '@/utils/journal/backup';
import { t } from '@/utils/words/words';

/** When the journal was last taken out whole. */
export function LastExport() {
  const [at, setAt] = useState<string | null>();

  useEffect(() => {
    let isGone = false;
    const show = (next: string | null) => {
      if (!isGone) setAt(next);
    };
    const unwatch = lastExportAt.watch(show);
    lastExportAt.getValue().then(show, (error: unknown) => console.error(error));
    return () => {
      isGone = true;
      unwatch();
    };
  }, []);

  if (at === undefined) return null;
  return (
    <Text as="small">
      {at === null ? t('files.neverOut') : t('files.lastOut', { day: inWords(at) })}
    </Text>
  );
}
