import type { Block } from './block';
import { budgetBlock } from './budgets';
import type { Clock } from './clock';
import type { Context, PromptSettings } from './context';
import type { NewEvent } from './event';
import { messageBlock, teachingBlock, topicBlock } from './holding-back';
import type { Ledger } from './ledger';
import { LIMITS } from './limits';
import { momentBlock, quietBlock } from './moment';
import { planFor } from './plan';
import type { Plan } from './plan';
import { nextOf } from './rotation';
import type { Prompt } from './schema';
import { halvingsOf, momentOf } from './standing';
import type { Moment, Standing } from './standing';
import { fits } from './tailoring';
import { TOPICS, isSituational } from './vocabulary';
import type { Aside, Cause, DecisionPoint, Form, SilenceReason, Topic } from './vocabulary';

/** Something to say. */
export interface Say {
  prompt: Prompt;
  form: Form;
  cause: Cause;
  /** The practitioner's own, when the prompt is there to show it. */
  plan?: Plan;
  /** To be asked beside it, as quietly. */
  aside?: Aside;
}

export interface Silence {
  silence: true;
  reason: SilenceReason;
  /** In ms since 1970: when what keeps it silent ends by itself. Something else may hold on longer. */
  until?: number;
}

export type Decision = Say | Silence;

/**
 * The decision rule: a prompt or silence, and why. Pure: asked the same, it answers the same, and
 * nothing has been shown until that is recorded in the ledger (`shownEvent`).
 *
 * A finding (T0) is held back by the moment and by the practitioner's wish alone; what is asked for
 * (D5) by nothing. `limits.ts` has every number.
 */
export function decide(
  point: DecisionPoint,
  context: Context,
  ledger: Ledger,
  settings: PromptSettings,
  clock: Clock,
  prompts: readonly Prompt[],
): Decision {
  const { standing } = ledger;
  const now = momentOf(standing, clock);
  const question: Question = { point, context, settings, standing, now };
  const fitting = prompts.filter((prompt) => fits(prompt, point, context, settings));
  if (point === 'D5') return asked(fitting, question);

  const quiet =
    quietBlock(context.platform, settings, standing, now) ?? momentBlock(point, context);
  if (quiet !== null) return silence(quiet);
  const finding = nextOf(ofTier(fitting, 'T0'), standing);
  if (finding !== undefined) return say(finding, question);

  const first = budgeted('T1', fitting, question);
  if ('prompt' in first) return first;
  const second = budgeted('T2', fitting, question);
  if ('prompt' in second) return second;
  return first.reason === 'nothing-fits' ? second : first;
}

/** What is to be recorded once something was really shown. */
export function shownEvent(
  { prompt, form, aside }: Say,
  point: DecisionPoint,
  { page, composer }: Context,
  id: string,
  { now, offset }: Clock,
): NewEvent {
  return {
    id,
    kind: 'shown',
    at: now,
    offset,
    prompt: prompt.slug,
    topic: prompt.topic,
    tier: prompt.tier,
    function: prompt.function,
    form,
    point,
    page,
    ...(composer === null ? {} : { session: composer.session }),
    ...(aside === undefined ? {} : { aside }),
  };
}

interface Question {
  point: DecisionPoint;
  context: Context;
  settings: PromptSettings;
  standing: Standing;
  now: Moment;
}

function asked(fitting: readonly Prompt[], question: Question): Decision {
  const open = fitting.filter(({ topic }) => !question.settings.muted.includes(topic));
  for (const tier of ['T0', 'T1', 'T2'] as const) {
    for (const group of byTopic(ofTier(open, tier))) {
      const prompt = nextOf(group, question.standing);
      if (prompt !== undefined) return say(prompt, question);
    }
  }
  return silence({ reason: fitting.length > 0 ? 'muted' : 'nothing-fits' });
}

function budgeted(tier: 'T1' | 'T2', fitting: readonly Prompt[], question: Question): Decision {
  const { point, context, settings, standing, now } = question;
  const prompts = ofTier(fitting, tier);
  if (prompts.length === 0) return silence({ reason: 'nothing-fits' });
  const session = context.composer?.session ?? null;
  const block =
    budgetBlock(tier, point, session, standing, settings, now) ??
    (point === 'D3' ? teachingBlock(context.page, standing, now) : null);
  if (block !== null) return silence(block);

  let why: Block | null = null;
  for (const group of byTopic(prompts)) {
    const open: Prompt[] = [];
    for (const prompt of group) {
      const held =
        topicBlock(prompt.topic, standing, settings, now) ?? messageBlock(prompt, standing, now);
      if (held === null) open.push(prompt);
      else why ??= held;
    }
    const prompt = nextOf(open, standing);
    if (prompt !== undefined) return say(prompt, question);
  }
  return silence(why ?? { reason: 'nothing-fits' });
}

const ofTier = (prompts: readonly Prompt[], tier: Prompt['tier']) =>
  prompts.filter((prompt) => prompt.tier === tier);

/** What the screen brings up, the most urgent first; then all that fits in any case, together. */
function byTopic(prompts: readonly Prompt[]): Prompt[][] {
  const about = (topic: Topic) => prompts.filter((prompt) => prompt.topic === topic);
  const groups = TOPICS.filter(isSituational).map(about);
  const standing = prompts.filter(({ topic }) => !isSituational(topic));
  return [...groups, standing].filter((group) => group.length > 0);
}

function say(prompt: Prompt, question: Question): Say {
  const { point, settings, standing } = question;
  const wasFull = standing.messages[prompt.slug]?.full ?? false;
  const isLine = point !== 'D5' && (point === 'D1' || prompt.tier === 'T0' || wasFull);
  const plan = prompt.action === 'show-plan' ? planFor(prompt, settings.plans) : undefined;
  const aside = asideOf(prompt, question);
  return {
    prompt,
    form: isLine ? 'line' : 'full',
    cause: causeOf(prompt, point),
    ...(plan === undefined ? {} : { plan }),
    ...(aside === undefined ? {} : { aside }),
  };
}

function causeOf({ tier, action, topic }: Prompt, point: DecisionPoint): Cause {
  if (point === 'D5') return 'asked';
  if (tier === 'T0') return 'finding';
  if (action === 'show-plan') return 'own-plan';
  if (point === 'D3') return 'surface';
  if (isSituational(topic)) return 'situation';
  return point === 'D4' ? 'afterwards' : 'composing';
}

function asideOf({ tier, topic }: Prompt, question: Question): Aside | undefined {
  const { point, settings, standing, now } = question;
  if (tier === 'T0' || point === 'D5') return undefined;
  if (standing.topics[topic]?.offer === 'due') return 'stop-topic';
  const { paceAskedAt } = standing;
  const isLongAgo = paceAskedAt === null || now.time - paceAskedAt >= LIMITS.paceQuestion;
  const isWorthAsking = settings.pace === null && halvingsOf(standing) > 0;
  return isWorthAsking && isLongAgo ? 'pace' : undefined;
}

function silence({ reason, until }: Block): Silence {
  return { silence: true, reason, ...(until === undefined ? {} : { until }) };
}
