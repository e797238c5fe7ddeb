import { whereShown } from '@/components/now/page-words';
import { InEnglish } from '@/components/guidance/in-english';
import { NotOpened } from '@/components/journal/not-opened';
import { useSetting } from '@/components/settings/use-setting';
import { Button } from '@/components/ui/button';
import { inWordsWithTime } from '@/components/ui/dates';
import { EmptyState } from '@/components/ui/empty-state';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Heading, Text } from '@/components/ui/text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { catalogue } from '@/utils/prompts/catalogue';
import { pastPrompts } from '@/utils/prompts/ledger';
import type { PastPrompt } from '@/utils/prompts/ledger';
import type { Next } from '@/utils/prompts/next-allowed';
import { mutedTopics } from '@/utils/prompts/settings';
import type { Topic } from '@/utils/prompts/vocabulary';
import { plural, t } from '@/utils/words/words';
import { setMuted } from './mute';
import { Quiet } from './quiet';
import { useAttempt } from './use-attempt';
import { useLedger } from './use-ledger';
import { nextInWords, outcomeInWords, pointInWords, topicName } from './words';
import './prompts.css';

/** Every prompt that was shown: when, why, what came of it, and when the next may come. */
export function Ledger() {
  const { value, problem, again } = useLedger();
  const { value: muted = [] } = useSetting(mutedTopics);
  if (value === undefined) {
    return problem === undefined ? (
      <Loading what={t('prompts.looking')} />
    ) : (
      <NotOpened problem={problem} onAgain={again} />
    );
  }
  const { events, next } = value;
  const past = pastPrompts({ events });
  return (
    <Stack>
      <Text as="soft">{t('prompts.ledgerMore')}</Text>
      <Quiet next={next} />
      {past.length === 0 ? (
        <EmptyState title={t('prompts.nothingShown')}>{t('prompts.nothingShownMore')}</EmptyState>
      ) : (
        <>
          <Heading level={3}>{plural('prompts.shown', past.length)}</Heading>
          <ul class="prompt-ledger" aria-label={t('prompts.ledger')}>
            {past.map((one) => (
              <Past
                key={one.shown.id}
                past={one}
                isMuted={muted.includes(one.shown.topic)}
                next={next.topics.find(({ topic }) => topic === one.shown.topic)}
              />
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
}

interface PastProps {
  past: PastPrompt;
  isMuted: boolean;
  /** What holds its topic back, if something does. */
  next: Next | undefined;
}

function Past({ past, isMuted, next }: PastProps) {
  const { shown } = past;
  const line = catalogue.find(({ slug }) => slug === shown.prompt)?.line;
  const sentences = [pointInWords(shown.point), outcomeInWords(past)];
  return (
    <li class="prompt-ledger__one">
      <Text as="small">
        {`${inWordsWithTime(new Date(shown.at).toISOString())} · ${whereShown(shown.page)}`}
      </Text>
      <p>{line === undefined ? t('prompts.noLonger') : <InEnglish>{line}</InEnglish>}</p>
      <Text as="small">{sentences.join(' ')}</Text>
      <Row as="spread">
        <Text as="small">
          {t('prompts.ofTopic', { topic: topicName(shown.topic) })}
          {next === undefined || isMuted ? '' : ` ${nextInWords(next)}`}
        </Text>
        <MuteButton topic={shown.topic} isMuted={isMuted} />
      </Row>
    </li>
  );
}

function MuteButton({ topic, isMuted }: { topic: Topic; isMuted: boolean }) {
  const attempt = useAttempt();
  return (
    <Button small tone="quiet" onClick={() => attempt(setMuted(topic, !isMuted))}>
      {isMuted ? t('prompts.unmute') : t('prompts.mute')}
      <VisuallyHidden>{` ${topicName(topic)}`}</VisuallyHidden>
    </Button>
  );
}
