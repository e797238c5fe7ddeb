import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { plural, t } from '@/utils/words/words';
import { useRemoval } from '../use-removal';
import { PurgeDialog } from './purge-dialog';
import { ThemesDialog } from './themes-dialog';

interface SelectionBarProps {
  selected: ReadonlySet<string>;
  bin: boolean;
  /** What was selected has gone from the list, or is to be selected no more. */
  onDone: () => void;
}

/** What can be done with all that is selected. How many it is, is read out as it changes. */
export function SelectionBar({ selected, bin, onDone }: SelectionBarProps) {
  const { remove, restore, purge } = useRemoval();
  const [asking, setAsking] = useState<'themes' | 'purge'>();
  const count = selected.size;
  const ids = [...selected];

  async function attempt(work: Promise<boolean>) {
    if (await work) onDone();
  }

  return (
    <>
      <div role="status">
        {count === 0 ? null : (
          <span class="ui-visually-hidden">{plural('journal.selection', count)}</span>
        )}
      </div>
      {count === 0 ? null : (
        <section class="journal-selection" aria-label={t('journal.selectionLabel')}>
          <span class="journal-selection__count" aria-hidden="true">
            {plural('journal.selection', count)}
          </span>
          {bin ? (
            <>
              <Button small onClick={() => void attempt(restore(ids))}>
                {t('journal.restoreSelected')}
              </Button>
              <Button small onClick={() => setAsking('purge')}>
                {t('journal.purge')}
              </Button>
            </>
          ) : (
            <>
              <Button small icon="bin" onClick={() => void attempt(remove(ids))}>
                {t('journal.deleteSelected')}
              </Button>
              <Button small onClick={() => setAsking('themes')}>
                {t('journal.setThemes')}
              </Button>
            </>
          )}
          <Button small tone="quiet" onClick={onDone}>
            {t('journal.clearSelection')}
          </Button>
        </section>
      )}
      {asking === 'purge' ? (
        <PurgeDialog
          count={count}
          onClose={() => setAsking(undefined)}
          onPurge={() => {
            setAsking(undefined);
            void attempt(purge(ids));
          }}
        />
      ) : null}
      {asking === 'themes' ? <ThemesDialog ids={ids} onClose={() => setAsking(undefined)} /> : null}
    </>
  );
}
