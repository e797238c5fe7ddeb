import { useEffect, useRef } from 'preact/hooks';
import { useAttempt } from '@/components/settings/use-attempt';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { Row } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { Heading, Text } from '@/components/ui/text';
import { useHash } from '@/components/ui/use-hash';
import { t } from '@/utils/words/words';
import { LanguageChoice } from './language-choice';
import { STEPS, placeOf } from './steps';
import type { Step } from './steps';
import './welcome.css';

/** The first minute: one question at a time, each to be answered or passed by. */
export function Welcome() {
  const place = placeOf(useHash());
  const arrivedAt = useRef(place);
  const hasMoved = useRef(false);
  const { hasFailed, attempt } = useAttempt();
  const last = STEPS.length - 1;
  const step: Step = STEPS[place] ?? STEPS[0];
  // Whoever has just come begins at the top of the page; whoever goes on, at the step's heading.
  if (place !== arrivedAt.current) hasMoved.current = true;

  useEffect(() => {
    if (hasMoved.current) window.scrollTo(0, 0);
  }, [place]);

  return (
    <Page narrow>
      <div class="welcome">
        <header class="welcome-head">
          <p class="welcome-head__brand">
            <Mark />
            {t('manifest.name')}
          </p>
          {place === 0 ? <LanguageChoice attempt={attempt} /> : null}
        </header>
        <div class="welcome-way">
          {place === 0 ? null : (
            <Button tone="quiet" small icon="back" onClick={() => go(place - 1)}>
              {t('welcome.back')}
            </Button>
          )}
          <p class="welcome-way__position" id="position">
            {t('welcome.position', { step: place + 1, steps: STEPS.length })}
          </p>
          <progress
            class="welcome-way__bar"
            aria-labelledby="position"
            value={place + 1}
            max={STEPS.length}
          />
          {place === last ? null : (
            <Button tone="quiet" small onClick={() => go(last)}>
              {t('welcome.skipAll')}
            </Button>
          )}
        </div>
        {place === 0 ? <Text>{t('welcome.about')}</Text> : null}
        {hasFailed ? <Notice tone="problem">{t('settings.notKept')}</Notice> : null}
        <div class="welcome-step" key={step.id}>
          <div class="welcome-step__title">
            <Heading level={1} display takesFocus={hasMoved.current}>
              {t(step.title)}
            </Heading>
            {step.lead === undefined ? null : <Text as="soft">{t(step.lead)}</Text>}
          </div>
          <step.View attempt={attempt} />
          {place === last ? null : (
            <Row>
              <Button tone="primary" onClick={() => go(place + 1)}>
                {t('welcome.continue')}
              </Button>
              <Button tone="quiet" onClick={() => go(place + 1)}>
                {t('welcome.skip')}
              </Button>
            </Row>
          )}
        </div>
      </div>
    </Page>
  );
}

function go(place: number): void {
  const step = STEPS[place];
  if (step !== undefined) location.hash = `#/${step.id}`;
}
