import { useState } from 'preact/hooks';
import { Button, SubmitButton } from '@/components/ui/button';
import { Select, TextArea } from '@/components/ui/field';
import { Row, Stack } from '@/components/ui/layout';
import { library, situationBySlug } from '@/utils/guidance/library';
import type { Plan } from '@/utils/prompts/plan';
import { t } from '@/utils/words/words';

/** Characters of each half of a plan. */
const MOST = 280;

interface PlanFormProps {
  /** What is to be changed; or, of a new one, as much as is known. */
  plan: Partial<Plan>;
  /** The situation is settled already. */
  isSituationSettled?: boolean;
  onKeep: (plan: Plan) => void;
  onCancel: () => void;
}

/** "If …, then I will …": both halves in one's own words. */
export function PlanForm({ plan, isSituationSettled, onKeep, onCancel }: PlanFormProps) {
  const [situation, setSituation] = useState(plan.situation ?? '');
  const [when, setWhen] = useState(plan.if ?? '');
  const [then, setThen] = useState(plan.then ?? '');
  const [hasTried, setTried] = useState(false);
  const missing = (text: string) =>
    hasTried && text.trim() === '' ? t('prompts.plans.missing') : undefined;

  function choose(ref: string) {
    setSituation(ref);
    const title = situationBySlug(ref)?.title;
    // Words of one's own are never written over.
    const isOurs = library.situations.some((card) => card.title === when);
    if (title !== undefined && (when === '' || isOurs)) setWhen(title);
  }

  function keep() {
    setTried(true);
    const parts = { situation, if: when.trim(), then: then.trim() };
    if (Object.values(parts).includes('')) return;
    onKeep({ id: plan.id ?? crypto.randomUUID(), madeAt: Date.now(), ...parts });
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Stack>
        {isSituationSettled === true ? null : (
          <Select
            label={t('prompts.plans.about')}
            hint={t('prompts.plans.aboutHint')}
            value={situation}
            error={missing(situation)}
            options={[
              { value: '', label: t('prompts.plans.choose') },
              ...library.situations.map((card) => ({
                value: card.situation,
                label: card.title,
              })),
            ]}
            onChange={choose}
          />
        )}
        <TextArea
          label={t('prompts.plans.if')}
          value={when}
          maxLength={MOST}
          error={missing(when)}
          onInput={setWhen}
        />
        <TextArea
          label={t('prompts.plans.then')}
          hint={t('prompts.plans.thenHint')}
          value={then}
          maxLength={MOST}
          error={missing(then)}
          onInput={setThen}
        />
        <Row>
          <SubmitButton tone="primary">{t('prompts.plans.keep')}</SubmitButton>
          <Button tone="quiet" onClick={onCancel}>
            {t('prompts.plans.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
