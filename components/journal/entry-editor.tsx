import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/field';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { Heading } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { isBlank, MOST_LINE, MOST_PROSE } from '@/utils/journal/entry';
import type { Draft, Entry } from '@/utils/journal/entry';
import { draftStore } from './drafts';
import { KeepingLine } from './keeping-line';
import { headingOf } from './names';
import { problemOf } from './problem';
import { SourceView } from './source-view';
import { useEntryDraft } from './use-entry-draft';

interface EntryEditorProps {
  entry: Entry;
  /** With the entry to show: the changed one, or the second one when both are kept. */
  onDone: (id: string) => void;
}

/** One entry, to change. Changes are kept as one types and become the entry's on Save. */
export function EntryEditor({ entry, onDone }: EntryEditorProps) {
  const say = useToast();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const begun = useEntryDraft(entry, isBusy);
  const { writing } = begun;
  const { content } = writing.draft;

  async function save() {
    setBusy(true);
    try {
      const saved = await writing.save();
      say({
        text: saved.keptBoth
          ? 'This entry had been changed elsewhere meanwhile. Both are in your journal.'
          : 'Saved.',
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
      text: 'Changes discarded.',
      action: {
        label: 'Undo',
        onClick: () => {
          draftStore.put(draft).catch((error: unknown) => say({ text: problemOf(error) }));
        },
      },
    });
  }

  const heading = (
    <Heading level={2} takesFocus>
      {`Editing: ${headingOf(entry)}`}
    </Heading>
  );
  if (!begun.isReady) {
    return (
      <Stack>
        {heading}
        <NotReady problem={begun.problem} onAgain={begun.again} />
      </Stack>
    );
  }
  return (
    <Stack>
      {heading}
      {begun.wasBegun ? (
        <Notice>
          You began these changes earlier. They are not in the entry until you save them.
        </Notice>
      ) : null}
      <TextField
        label="Title"
        hint="A few words to find it by, if you like."
        value={content.title}
        maxLength={MOST_LINE}
        onInput={(title) => writing.change({ title })}
      />
      <TextArea
        label="What you wrote"
        tall
        maxLength={MOST_PROSE}
        value={content.body}
        onInput={(body) => writing.change({ body })}
      />
      {Object.entries(content.sections ?? {}).map(([name, text]) => (
        <TextArea
          key={name}
          label={name}
          maxLength={MOST_PROSE}
          value={text}
          onInput={(words) => writing.change({ sections: { ...content.sections, [name]: words } })}
        />
      ))}
      {content.sources.map((source, at) => (
        <SourceView key={at} source={source}>
          <Row>
            <Button
              tone="quiet"
              small
              onClick={() =>
                writing.change({ sources: content.sources.filter((_, other) => other !== at) })
              }
            >
              Remove this post
            </Button>
          </Row>
        </SourceView>
      ))}
      <KeepingLine keeping={writing.keeping} isBlank={isBlank(content)} />
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <Row>
        <Button tone="primary" busy={isBusy} onClick={() => void save()}>
          Save
        </Button>
        <Button tone="quiet" busy={isBusy} onClick={() => void discard()}>
          Discard changes
        </Button>
      </Row>
    </Stack>
  );
}

interface NotReadyProps {
  problem: string | undefined;
  onAgain: () => void;
}

function NotReady({ problem, onAgain }: NotReadyProps) {
  if (problem === undefined) return <Loading what="Looking for changes begun earlier…" />;
  return (
    <Notice
      tone="problem"
      actions={
        <Button small onClick={onAgain}>
          Try again
        </Button>
      }
    >
      {problem}
    </Notice>
  );
}
