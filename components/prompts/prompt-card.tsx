import { useState } from 'preact/hooks';
import { EnglishSoFar } from '@/components/guidance/english-so-far';
import { InEnglish } from '@/components/guidance/in-english';
import { theCard } from '@/components/guidance/opened';
import { ProvenanceView } from '@/components/guidance/provenance';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { Row, Stack } from '@/components/ui/layout';
import { Points, Rich } from '@/components/ui/rich';
import { Heading, Label, Text } from '@/components/ui/text';
import { situationBySlug } from '@/utils/guidance/library';
import { ask } from '@/utils/messages/client';
import { catalogue } from '@/utils/prompts/catalogue';
import type { Said } from '@/utils/prompts/said';
import type { Prompt } from '@/utils/prompts/schema';
import { isSituational } from '@/utils/prompts/vocabulary';
import type { Outcome } from '@/utils/prompts/vocabulary';
import { t } from '@/utils/words/words';
import { Aside } from './aside';
import { LessOfThis } from './less-of-this';
import { PlanWords } from './plan-words';
import { useAttempt } from './use-attempt';
import { causeInWords, functionName } from './words';
import './prompts.css';

export interface PromptCardProps {
  said: Said;
  /** Reading begins at it. */
  isOpened: boolean;
  onOpenSituation: (slug: string) => void;
  /** To two lines of one's own. */
  onWrite: () => void;
  /** It was answered. */
  onClose: () => void;
}

/** A prompt in full: what the line in the page says, why, why now, and one thing to do. */
export function PromptCard(props: PromptCardProps) {
  const { said, isOpened, onClose } = props;
  const prompt = catalogue.find(({ slug }) => slug === said.slug);
  const attempt = useAttempt();
  const { showing } = said;

  const notNow = () => {
    attempt(ask('prompts/record', { showing, response: 'dismissed' }));
    onClose();
  };

  return (
    <Card tone="lamp" labelledBy="prompt">
      <Row as="spread">
        <Label>{t('prompts.label')}</Label>
        <Disclosure summary={t('prompts.whyNow')}>
          <Text as="small">{whyNow(said, prompt)}</Text>
        </Disclosure>
      </Row>
      <Heading key={showing} level={2} id="prompt" takesFocus={isOpened}>
        <InEnglish as="line">{said.line}</InEnglish>
      </Heading>
      {said.plan === undefined ? null : <PlanWords plan={said.plan} />}
      {prompt === undefined ? null : (
        <InEnglish as="div">
          <Rich blocks={prompt.blocks} />
        </InEnglish>
      )}
      <Doing key={showing} {...props} prompt={prompt} onNotNow={notNow} />
      {said.aside === undefined || prompt === undefined ? null : (
        <Aside aside={said.aside} topic={prompt.topic} />
      )}
      {prompt === undefined ? null : (
        <>
          <Disclosure summary={t('prompts.sources')}>
            <ProvenanceView card={prompt} />
          </Disclosure>
          <LessOfThis topic={prompt.topic} onDone={notNow} />
        </>
      )}
      <EnglishSoFar />
    </Card>
  );
}

interface DoingProps extends PromptCardProps {
  prompt: Prompt | undefined;
  onNotNow: () => void;
}

/** The one action, the card it rests on, and "Not now". */
function Doing({ said, prompt, onOpenSituation, onWrite, onClose, onNotNow }: DoingProps) {
  const [isThinking, setThinking] = useState(false);
  const [hasStepped, setStepped] = useState(false);
  const attempt = useAttempt();
  const card = prompt === undefined ? undefined : situationBySlug(prompt.situation);
  const points = prompt?.points ?? [];
  const { showing, action } = said;

  function act(outcome?: Outcome) {
    const records = [
      ask('prompts/record', { showing, response: 'acted' }),
      ...(outcome === undefined ? [] : [ask('prompts/record', { showing, outcome })]),
    ];
    attempt(Promise.all(records));
  }

  function openCard() {
    act('looked-up');
    if (card !== undefined) onOpenSituation(card.slug);
  }

  function write() {
    act();
    onClose();
    onWrite();
  }

  if (hasStepped) {
    return (
      <Stack gap="tight">
        <Text>{t('prompts.steppedBack')}</Text>
        <Row>
          <Button small onClick={onClose}>
            {t('prompts.close')}
          </Button>
        </Row>
      </Stack>
    );
  }
  const notNow = (
    <Button tone="quiet" onClick={onNotNow}>
      {t('prompts.notNow')}
    </Button>
  );
  return (
    <Stack gap="tight">
      {isThinking && points.length > 0 ? (
        <InEnglish as="div">
          <Points points={points} />
        </InEnglish>
      ) : null}
      <Row>
        {action === 'look-up' && card !== undefined ? (
          <Button tone="primary" onClick={openCard}>
            {t('prompts.do.lookUp')}
          </Button>
        ) : null}
        {action === 'soften' && !isThinking ? (
          <Button
            tone="primary"
            onClick={() => {
              setThinking(true);
              act();
            }}
          >
            {t('prompts.do.soften')}
          </Button>
        ) : null}
        {action === 'log' ? (
          <Button tone="primary" onClick={write}>
            {t('prompts.do.log')}
          </Button>
        ) : null}
        {action === 'save-draft' ? (
          <Button tone="primary" onClick={write}>
            {t('prompts.do.writeFirst')}
          </Button>
        ) : null}
        {action === 'step-back' ? (
          <Button
            tone="primary"
            onClick={() => {
              setStepped(true);
              act('stepped-back');
            }}
          >
            {t('prompts.do.stepBack')}
          </Button>
        ) : null}
        {action === 'show-plan' ? (
          <Button
            tone="primary"
            onClick={() => {
              act();
              onClose();
            }}
          >
            {t('prompts.do.plan')}
          </Button>
        ) : null}
        {isThinking ? <Button onClick={onClose}>{t('prompts.close')}</Button> : notNow}
      </Row>
      {action === 'save-draft' ? <Text as="small">{t('prompts.saveInPage')}</Text> : null}
      {card === undefined || action === 'look-up' ? null : (
        <div>
          <Text as="small">{t('prompts.card')}</Text>
          <button type="button" class="prompt-card-link" onClick={openCard}>
            <InEnglish opens={theCard(card.slug)}>{card.title}</InEnglish>
          </button>
        </div>
      )}
    </Stack>
  );
}

function whyNow(said: Said, prompt: Prompt | undefined): string {
  const sentences = [causeInWords(said.cause)];
  if (prompt !== undefined) {
    sentences.push(t('prompts.turns', { what: functionName(prompt.function) }));
    if (isSituational(prompt.topic)) sentences.push(t('prompts.readHere'));
  }
  return sentences.join(' ');
}
