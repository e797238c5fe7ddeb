import { useState } from 'preact/hooks';
import { InEnglish } from '@/components/guidance/in-english';
import { NotOpened } from '@/components/journal/not-opened';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { situationBySlug } from '@/utils/guidance/library';
import { ask } from '@/utils/messages/client';
import type { Plan } from '@/utils/prompts/plan';
import { t } from '@/utils/words/words';
import { PlanForm } from './plan-form';
import { PlanWords } from './plan-words';
import { useAttempt } from './use-attempt';
import { usePlans } from './use-ledger';
import './prompts.css';

interface PlansProps {
  /** Of the card that they were opened from: a plan for it can be made at once. */
  about?: string | undefined;
}

/** Plans in one's own words, to be reminded of when their moment comes. */
export function Plans({ about }: PlansProps) {
  const { value, problem, again } = usePlans();
  const [editing, setEditing] = useState<Partial<Plan> | undefined>(
    about === undefined ? undefined : { situation: about, if: situationBySlug(about)?.title ?? '' },
  );
  const say = useToast();
  const attempt = useAttempt();

  async function keep(plan: Plan) {
    await ask('prompts/keep-plan', { plan });
    setEditing(undefined);
    say({ text: t('prompts.plans.kept') });
  }

  async function drop(plan: Plan) {
    await ask('prompts/drop-plan', { id: plan.id });
    say({
      text: t('prompts.plans.dropped'),
      action: {
        label: t('prompts.plans.undo'),
        onClick: () => attempt(ask('prompts/keep-plan', { plan })),
      },
    });
  }

  if (value === undefined) {
    return problem === undefined ? (
      <Loading what={t('prompts.plans.looking')} />
    ) : (
      <NotOpened problem={problem} onAgain={again} />
    );
  }
  const { plans } = value;
  const form = (plan: Partial<Plan>) => (
    <PlanForm
      plan={plan}
      isSituationSettled={about !== undefined && plan.id === undefined}
      onKeep={(made) => attempt(keep(made))}
      onCancel={() => setEditing(undefined)}
    />
  );
  const isNew = editing !== undefined && editing.id === undefined;
  return (
    <Stack>
      <Text as="soft">{t('prompts.plans.more')}</Text>
      {isNew ? form(editing) : null}
      {plans.length === 0 && !isNew ? <Text>{t('prompts.plans.none')}</Text> : null}
      {plans.length === 0 ? null : (
        <ul class="prompt-ledger" aria-label={t('prompts.plans.title')}>
          {plans.map((plan) => (
            <li key={plan.id} class="prompt-ledger__one">
              {editing?.id === plan.id ? (
                form(editing)
              ) : (
                <>
                  <PlanWords plan={plan} />
                  <About situation={plan.situation} />
                  <Row>
                    <Button small tone="quiet" onClick={() => setEditing(plan)}>
                      {t('prompts.plans.edit')}
                      <VisuallyHidden>{` ${plan.if}`}</VisuallyHidden>
                    </Button>
                    <Button small tone="quiet" icon="bin" onClick={() => attempt(drop(plan))}>
                      {t('prompts.plans.delete')}
                      <VisuallyHidden>{` ${plan.if}`}</VisuallyHidden>
                    </Button>
                  </Row>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {editing === undefined ? (
        <Row>
          <Button small icon="plus" onClick={() => setEditing({})}>
            {t('prompts.plans.add')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}

function About({ situation }: { situation: string }) {
  const title = situationBySlug(situation)?.title;
  return title === undefined ? null : (
    <Text as="small">
      <InEnglish>{title}</InEnglish>
    </Text>
  );
}
