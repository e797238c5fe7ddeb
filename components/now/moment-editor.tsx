import { useEffect, useRef, useState } from 'preact/hooks';
import { blankDraft } from '@/components/journal/drafts';
import { KeepingLine } from '@/components/journal/keeping-line';
import { NoticedLater } from '@/components/journal/noticed/noticed-later';
import { raise } from '@/components/journal/noticed/raised';
import { problemOf } from '@/components/ui/problem';
import type { PageInView } from '@/components/sidebar/use-page';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TextArea } from '@/components/ui/field';
import { Row, Stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { Label, Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Question } from '@/utils/guidance/schema';
import { isBlank, MOST_PROSE } from '@/utils/journal/entry';
import { plural, t } from '@/utils/words/words';
import { CaptureButton, NoCapture } from './capture';
import { CapturedSource } from './captured-source-view';
import { QuestionWords } from './question-words';
import type { Moment } from './use-moment';
import { useDiscard } from './use-discard';
import { usePointingOver } from './use-pointing-over';

interface MomentEditorProps {
  page: PageInView;
  moment: Moment;
  question: Question | undefined;
  onOpenEntry: (id: string) => void;
}

/** A question to sit with, and room for two lines. */
export function MomentEditor({ page, moment, question, onOpenEntry }: MomentEditorProps) {
  const say = useToast();
  const discard = useDiscard(moment);
  const area = useRef<HTMLTextAreaElement>(null);
  const captureButton = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [savedId, setSavedId] = useState<string>();
  const { content } = moment.draft;
  const blank = isBlank(content);
  usePointingOver({
    isPointing: page.choices !== undefined,
    captured: content.sources.length,
    area,
    button: captureButton,
  });

  async function save() {
    if (blank) {
      say({ text: t('now.nothingToSave') });
      area.current?.focus();
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      const { entry, keptBoth, wentOn } = await moment.save();
      say({
        text: keptBoth ? t('now.savedBoth') : t('now.saved'),
        action: {
          label: t('now.openIt'),
          onClick: () => onOpenEntry(entry.id),
          isShortcut: true,
        },
      });
      if (!wentOn) {
        const seen = content.sources.flatMap((source) => moment.seenOf(source)?.text ?? []);
        raise(entry.id, entry.revision - 1, seen);
        setSavedId(entry.id);
        moment.take(blankDraft(), false);
      }
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  }

  function startNew() {
    if (!blank) say({ text: t('now.waits') });
    moment.startNew();
    area.current?.focus();
  }

  return (
    <>
      <Card labelledBy="question">
        <Stack gap="tight">
          <Row as="spread">
            <Label>{question === undefined ? t('now.moment') : t('now.question')}</Label>
            <Button tone="quiet" small onClick={startNew}>
              {t('now.newMoment')}
            </Button>
          </Row>
          <QuestionWords question={question} />
        </Stack>
        {content.title === '' ? null : (
          <Row as="spread">
            <Text as="soft">{t('now.about', { title: content.title })}</Text>
            <Button tone="quiet" small onClick={() => moment.change({ title: '' })}>
              {t('now.removeTitle')}
            </Button>
          </Row>
        )}
        <TextArea
          areaRef={area}
          label={t('now.twoLines')}
          maxLength={MOST_PROSE}
          value={content.body}
          onInput={(body) => moment.change({ body })}
          onBlur={() => moment.keeper.flushAtOnce()}
        />
        <Row as="spread">
          <KeepingLine keeping={moment.keeping} isBlank={blank} />
          <VisuallyHidden>
            <span role="status">{capturedInWords(content.sources.length)}</span>
          </VisuallyHidden>
          {blank ? null : (
            <Button tone="quiet" small onClick={() => discard(moment.draft)}>
              {t('now.discard')}
            </Button>
          )}
        </Row>
        <ScrolledTo when={content.sources.length} />
        {content.sources.map((source, at) => (
          <CapturedSource
            key={source.permalink ?? at}
            source={source}
            post={moment.seenOf(source)}
            onChange={(changed) =>
              moment.change({
                sources: content.sources.map((other, its) => (its === at ? changed : other)),
              })
            }
            onRemove={() =>
              moment.change({ sources: content.sources.filter((_, its) => its !== at) })
            }
          />
        ))}
        {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
        <Row>
          <Button tone="primary" busy={isBusy} onClick={() => void save()}>
            {t('now.save')}
          </Button>
          <CaptureButton page={page} buttonRef={captureButton} />
        </Row>
        <NoCapture page={page} />
      </Card>
      {savedId === undefined ? null : <NoticedLater key={savedId} id={savedId} />}
    </>
  );
}

/** Where a captured post comes to stand is brought into view; the focus stays where it was. */
function ScrolledTo({ when: count }: { when: number }) {
  const place = useRef<HTMLSpanElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) place.current?.scrollIntoView({ block: 'center' });
    before.current = count;
  }, [count]);
  return <span ref={place} />;
}

function capturedInWords(count: number): string {
  return count === 0 ? '' : plural('now.captured', count);
}
