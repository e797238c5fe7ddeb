import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Writing } from '@/components/journal/use-draft';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { useToast } from '@/components/ui/toast';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ModelId } from '@/utils/journal/models/model';
import { switchBackAndForth } from '@/utils/journal/models/switching';
import type { Stood } from '@/utils/journal/models/switching';
import type { ReflectionForm } from '@/utils/settings';
import { t } from '@/utils/words/words';
import { FormChoice } from './form-choice';
import { land } from './land';
import { More } from './more';
import { Posts } from './posts';
import { modelOfForm, shapeOf } from './shape';
import type { Liked } from './shape';
import { useHistory } from './use-history';
import type { Landing } from './use-history';
import { useComposition, useUndoKeys } from './use-undo-keys';
import { Words } from './words';

interface EntryFormProps {
  writing: Writing;
  liked: Liked;
  onLike: (choice: Partial<Liked>) => void;
  /** How it stands with what was written. */
  status: ComponentChildren;
  /** Buttons. */
  actions: ComponentChildren;
}

/** Everything an entry can hold, to write, with a way back from each step. */
export function EntryForm({ writing, liked, onLike, status, actions }: EntryFormProps) {
  const say = useToast();
  const root = useRef<HTMLDivElement>(null);
  const { edit, canUndo, canRedo, turn } = useHistory(writing, useComposition(root));
  const [landing, setLanding] = useState<Landing & { takesFocus: boolean }>();
  const [stood, setStood] = useState<Stood>();
  const [switches, setSwitches] = useState(0);
  const { content } = writing.draft;
  const shape = shapeOf(content, liked);

  const go = useCallback(
    (direction: Landing['direction'], takesFocus: boolean) => {
      const landed = turn(direction);
      if (landed !== undefined) setLanding({ ...landed, takesFocus });
    },
    [turn],
  );
  const goByKey = useCallback((direction: Landing['direction']) => go(direction, true), [go]);
  useUndoKeys(root, goByKey);

  // When what has changed is drawn, and before the next key.
  useLayoutEffect(() => {
    if (landing !== undefined && root.current !== null) {
      land(root.current, landing, landing.takesFocus);
    }
  }, [landing]);

  function switchTo(model: ModelId | undefined) {
    if (model === content.model) return;
    const switched = switchBackAndForth(stood, content, model);
    setStood(switched.stood);
    setSwitches((count) => count + 1);
    edit(switched.content, { field: 'form' });
  }

  function chooseForm(form: ReflectionForm) {
    onLike({ form });
    switchTo(modelOfForm(form, liked));
  }

  function chooseModel(model: ModelId) {
    onLike({ model });
    switchTo(model);
  }

  function sayRemoved() {
    say({ text: t('journal.postRemoved') });
    // Its button had the focus.
    root.current?.querySelector('textarea')?.focus();
  }

  return (
    <div ref={root}>
      <Stack>
        <FormChoice
          content={content}
          edit={edit}
          shape={shape}
          onForm={chooseForm}
          onModel={chooseModel}
        />
        <Words key={switches} content={content} edit={edit} shape={shape} />
        <Posts content={content} edit={edit} onRemoved={sayRemoved} />
        <More content={content} edit={edit} />
        {status}
        <Row as="spread">
          <Row>{actions}</Row>
          {canUndo || canRedo ? (
            <Row>
              <Button tone="quiet" small busy={!canUndo} onClick={() => go('back', false)}>
                {t('editor.undo')}
              </Button>
              <Button tone="quiet" small busy={!canRedo} onClick={() => go('forth', false)}>
                {t('editor.redo')}
              </Button>
            </Row>
          ) : null}
        </Row>
        <VisuallyHidden>
          <span role="status">{landing === undefined ? '' : inWords(landing)}</span>
        </VisuallyHidden>
      </Stack>
    </div>
  );
}

function inWords({ direction }: Landing): string {
  return direction === 'back' ? t('editor.undone') : t('editor.redone');
}
