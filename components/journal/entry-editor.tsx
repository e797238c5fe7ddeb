import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/field';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { Heading } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { isBlank, MOST_LINE, MOST_PROSE } from '@/utils/journal/entry';
import type { Draft, Entry, Source } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { draftStore } from './drafts';
import { KeepingLine } from './keeping-line';
import { headingOf } from './names';
import { NotOpened } from './not-opened';
import { problemOf } from '@/components/ui/problem';
import { SourceView } from './source-view';
import { useEntryDraft } from './use-entry-draft';

interface EntryEditorProps {
  entry: Entry;
  /** Which of the changes begun to it are to be gone on with; otherwise the newest. */
  draftId: string | undefined;
  /** With the entry to show: the changed one, or the second one when both are kept. */
  onDone: (id: string) => void;
}

/** One entry, to change. Changes are kept as one types and become the entry's on Save. */
export function EntryEditor({ entry, draftId, onDone }: EntryEditorProps) {
  const say = useToast();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const begun = useEntryDraft(entry, draftId, isBusy);
  const body = useRef<HTMLTextAreaElement>(null);
  const { writing } = begun;
  const { content } = writing.draft;

  async function save() {
    setBusy(true);
    try {
      const saved = await writing.save();
      say({
        text: saved.keptBoth ? t('journal.savedBoth') : t('journal.saved'),
      });
      if (!saved.wentOn) {
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

  function removeSource(source: Source) {
    writing.change({ sources: content.sources.filter((other) => other !== source) });
    say({ text: t('journal.postRemoved') });
    // Its button had the focus.
    body.current?.focus();
  }

  const heading = (
    <Heading level={2} takesFocus>
      {t('journal.editing', { title: headingOf(entry) })}
    </Heading>
  );
  if (!begun.isReady) {
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
      <TextField
        label={t('journal.fieldTitle')}
        hint={t('journal.fieldTitleHint')}
        value={content.title}
        maxLength={MOST_LINE}
        onInput={(title) => writing.change({ title })}
      />
      <TextArea
        areaRef={body}
        label={t('journal.fieldBody')}
        tall
        maxLength={MOST_PROSE}
        value={content.body}
        onInput={(body) => writing.change({ body })}
      />
      {Object.entries(content.sections ?? {}).map(([name, text]) => (
        <TextArea
          key={name}
          label={<bdi>{name}</bdi>}
          maxLength={MOST_PROSE}
          value={text}
          onInput={(words) => writing.change({ sections: { ...content.sections, [name]: words } })}
        />
      ))}
      {content.sources.map((source, at) => (
        <SourceView key={at} source={source}>
          <Row>
            <Button tone="quiet" small onClick={() => removeSource(source)}>
              {t('journal.removePost')}
            </Button>
          </Row>
        </SourceView>
      ))}
      <KeepingLine keeping={writing.keeping} isBlank={isBlank(content)} />
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <Row>
        <Button tone="primary" busy={isBusy} onClick={() => void save()}>
          {t('journal.save')}
        </Button>
        <Button tone="quiet" busy={isBusy} onClick={() => void discard()}>
          {t('journal.discard')}
        </Button>
      </Row>
    </Stack>
  );
}
