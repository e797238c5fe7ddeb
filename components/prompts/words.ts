import { inWordsWithTime } from '@/components/ui/dates';
import type { PastPrompt } from '@/utils/prompts/ledger';
import type { Next } from '@/utils/prompts/next-allowed';
import type {
  Cause,
  DecisionPoint,
  Outcome,
  PromptFunction,
  SilenceReason,
  Snooze,
  Topic,
} from '@/utils/prompts/vocabulary';
import type { PlainKey } from '@/utils/words/words';
import { t } from '@/utils/words/words';

const TOPICS: Readonly<Record<Topic, PlainKey>> = {
  'someone-at-risk': 'prompts.topic.someoneAtRisk',
  identifier: 'prompts.topic.identifier',
  'telling-a-story': 'prompts.topic.tellingAStory',
  'about-suicide': 'prompts.topic.aboutSuicide',
  'direct-message': 'prompts.topic.directMessage',
  endorsing: 'prompts.topic.endorsing',
  'asking-the-crowd': 'prompts.topic.askingTheCrowd',
  event: 'prompts.topic.event',
  'late-night': 'prompts.topic.lateNight',
  boundaries: 'prompts.topic.boundaries',
  searching: 'prompts.topic.searching',
  profile: 'prompts.topic.profile',
  privacy: 'prompts.topic.privacy',
  sharing: 'prompts.topic.sharing',
  replying: 'prompts.topic.replying',
  posting: 'prompts.topic.posting',
  community: 'prompts.topic.community',
  learning: 'prompts.topic.learning',
  'online-life': 'prompts.topic.onlineLife',
  wellbeing: 'prompts.topic.wellbeing',
};

export const topicName = (topic: Topic): string => t(TOPICS[topic]);

const CAUSES: Readonly<Record<Cause, PlainKey>> = {
  finding: 'prompts.cause.finding',
  situation: 'prompts.cause.situation',
  surface: 'prompts.cause.surface',
  composing: 'prompts.cause.composing',
  afterwards: 'prompts.cause.afterwards',
  'own-plan': 'prompts.cause.ownPlan',
  asked: 'prompts.cause.asked',
};

/** Why now. */
export const causeInWords = (cause: Cause): string => t(CAUSES[cause]);

/** When it was, of one that was shown before. */
export const pointInWords = (point: DecisionPoint): string => t(`prompts.point.${point}`);

export const functionName = (name: PromptFunction): string => t(`prompts.function.${name}`);

const OUTCOMES: Readonly<Record<Outcome, PlainKey>> = {
  'looked-up': 'prompts.outcome.lookedUp',
  'draft-changed': 'prompts.outcome.draftChanged',
  'draft-saved': 'prompts.outcome.draftSaved',
  logged: 'prompts.outcome.logged',
  'stepped-back': 'prompts.outcome.steppedBack',
  'posted-unchanged': 'prompts.outcome.postedUnchanged',
};

/** What came of a prompt, as far as that is known. */
export function outcomeInWords({ response, outcomes }: PastPrompt): string {
  const came = [...new Set(outcomes)].map((outcome) => t(OUTCOMES[outcome]));
  if (came.length > 0) return came.join(' ');
  return response === null ? t('prompts.response.none') : t(`prompts.response.${response}`);
}

export const SNOOZE_NAMES: Readonly<Record<Snooze, PlainKey>> = {
  hour: 'prompts.snooze.hour',
  today: 'prompts.snooze.today',
  week: 'prompts.snooze.week',
  'until-turned-on': 'prompts.snooze.untilTurnedOn',
};

/** Only what can hold back a tier or a topic is asked for here. */
const REASONS: Readonly<Partial<Record<SilenceReason, PlainKey>>> = {
  off: 'prompts.reason.off',
  snoozed: 'prompts.reason.snoozed',
  muted: 'prompts.reason.muted',
  'first-day': 'prompts.reason.firstDay',
  gap: 'prompts.reason.gap',
  day: 'prompts.reason.day',
  'tier-week': 'prompts.reason.tierWeek',
  week: 'prompts.reason.week',
  'topic-backs-off': 'prompts.reason.topicBacksOff',
  'topic-rests': 'prompts.reason.topicRests',
};

/** "At the earliest 22 November 2026, 14:20: there are 20 minutes between two." */
export function nextInWords({ at, reason }: Next): string {
  const key = reason === null ? undefined : REASONS[reason];
  const why = key === undefined ? [] : [t(key)];
  if (at !== null && at <= Date.now()) return t('prompts.next.now');
  const when =
    at === null
      ? []
      : [t('prompts.next.at', { when: inWordsWithTime(new Date(at).toISOString()) })];
  return [...when, ...why].join(' ');
}
