import { useState } from 'preact/hooks';
import { draftStore } from '@/components/journal/drafts';
import { KeepingLine } from '@/components/journal/keeping-line';
import { headingOf } from '@/components/journal/names';
import { NotOpened } from '@/components/journal/not-opened';
import { raise } from '@/components/journal/noticed/raised';
import { useEntryDraft } from '@/components/journal/use-entry-draft';
import { Button } from '@/components/ui/button';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { Heading } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { isBlank } from '@/utils/journal/entry';
import type { Draft, Entry } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { t } from '@/utils/words/words';
import { EntryForm } from './entry-form';
import { tidy } from './tidy';
import { useLiked } from './use-liked';

export interface EditorProps {
  entry: Entry;
  /** Which of the changes begun to it are to be gone on with; otherwise the newest. */
  draftId: string | undefined;
  /** With the entry to show: the changed one, or the second one when both are kept. */
  onDone: (id: string) => void;
}

/** One entry, to change. Changes are kept as one types and become the entry's on Save. */
export function Editor({ entry, draftId, onDone }: EditorProps) {
  const say = useToast();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const begun = useEntryDraft(entry, draftId, isBusy);
  const { liked, like } = useLiked();
  const { writing } = begun;
  const { content } = writing.draft;

  async function save() {
    setBusy(true);
    try {
      const tidied = tidy(content);
      if (!same(tidied, content)) writing.keeper.change(tidied);
      const saved = await writing.save();
      say({
        text: saved.keptBoth ? t('journal.savedBoth') : t('journal.saved'),
      });
      if (!saved.wentOn) {
        raise(saved.entry.id, saved.entry.revision - 1);
        onDone(saved.entry.id);
        return;
      }
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  }

  async function discard() {
    setBusy(true);
    try {
      // Kept once more first, so that Undo brings back the last keystroke too.
      await writing.keeper.flush();
      const { isStored, now } = writing.keeper;
      if (isStored) {
        await draftStore.drop(now.draft.id);
        sayDiscarded(now.draft);
      }
      onDone(entry.id);
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  }

  function sayDiscarded(draft: Draft) {
    say({
      text: t('journal.discarded'),
      action: {
        label: t('journal.undo'),
        onClick: () => {
          draftStore.put(draft).then(
            () => say({ text: t('journal.changesBack') }),
            (error: unknown) => say({ text: problemOf(error) }),
          );
        },
      },
    });
  }

  const heading = (
    <Heading level={2} takesFocus>
      {t('journal.editing', { title: headingOf(entry) })}
    </Heading>
  );
  if (!begun.isReady || liked === undefined) {
    return (
      <Stack>
        {heading}
        {begun.problem === undefined ? (
          <Loading what={t('journal.lookingForChanges')} />
        ) : (
          <NotOpened problem={begun.problem} onAgain={begun.again} />
        )}
      </Stack>
    );
  }
  return (
    <Stack>
      {heading}
      {begun.wasBegun ? <Notice>{t('journal.begunEarlier')}</Notice> : null}
      <EntryForm
        writing={writing}
        liked={liked}
        onLike={like}
        status={
          <>
            <KeepingLine keeping={writing.keeping} isBlank={isBlank(content)} />
            {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
          </>
        }
        actions={
          <>
            <Button tone="primary" busy={isBusy} onClick={() => void save()}>
              {t('journal.save')}
            </Button>
            <Button tone="quiet" busy={isBusy} onClick={() => void discard()}>
              {t('journal.discard')}
            </Button>
          </>
        }
      />
    </Stack>
  );
}
