import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { problemOf } from '@/components/ui/problem';
import { Heading } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { isBlank } from '@/utils/journal/entry';
import type { Draft } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { t } from '@/utils/words/words';
import type { FoundDraft } from './begun-drafts';
import { draftStore } from './drafts';
import { EntryForm } from './editor/entry-form';
import { tidy } from './editor/tidy';
import { useLiked } from './editor/use-liked';
import { KeepingLine } from './keeping-line';
import { raise } from './noticed/raised';
import { useDraft } from './use-draft';

interface NewEntryEditorProps {
  found: FoundDraft;
  /** With the entry it has become. */
  onSaved: (id: string) => void;
  onDiscarded: () => void;
}

/** An entry that is new, to write. It is kept as one types and is in the journal on Save. */
export function NewEntryEditor({ found, onSaved, onDiscarded }: NewEntryEditorProps) {
  const say = useToast();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const writing = useDraft(() => found.draft, found.stored);
  const { liked, like } = useLiked();
  const { content } = writing.draft;

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  }

  const save = () =>
    attempt(async () => {
      if (isBlank(content)) {
        setProblem(t('journal.nothingToSave'));
        return;
      }
      const tidied = tidy(content);
      if (!same(tidied, content)) writing.keeper.change(tidied);
      const saved = await writing.save();
      say({ text: saved.keptBoth ? t('journal.savedBoth') : t('journal.saved') });
      if (saved.wentOn) return;
      raise(saved.entry.id, saved.entry.revision - 1);
      onSaved(saved.entry.id);
    });

  const discard = () =>
    attempt(async () => {
      // Kept once more first, so that Undo brings back the last keystroke too.
      await writing.keeper.flush();
      const { isStored, now } = writing.keeper;
      if (isStored) {
        await draftStore.drop(now.draft.id);
        sayDiscarded(now.draft);
      }
      onDiscarded();
    });

  function sayDiscarded(draft: Draft) {
    say({
      text: t('journal.newDiscarded'),
      action: {
        label: t('journal.undo'),
        onClick: () => {
          draftStore.put(draft).then(
            () => say({ text: t('journal.newBack') }),
            (error: unknown) => say({ text: problemOf(error) }),
          );
        },
      },
    });
  }

  const heading = (
    <Heading level={2} takesFocus>
      {t(`journal.newOf.${found.draft.content.kind}`)}
    </Heading>
  );
  if (liked === undefined) {
    return (
      <Stack>
        {heading}
        <Loading what={t('journal.openingEntry')} />
      </Stack>
    );
  }
  return (
    <Stack>
      {heading}
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
              {t('journal.discardNew')}
            </Button>
          </>
        }
      />
    </Stack>
  );
}
