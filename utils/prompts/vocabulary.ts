/**
 * The words of prompting, after the literature of just-in-time interventions (Nahum-Shani et al.
 * 2018, doi 10.1007/s12160-016-9830-8): at a decision point a decision rule looks at the tailoring
 * variables and chooses an option, of which silence is one; what follows soon is its near-term
 * outcome.
 *
 * Only names are here. limits.ts holds the numbers, decide.ts is the rule.
 */

/** When something may be said: at the boundary of a task, never inside one. */
export const DECISION_POINTS = [
  'D1', // a composer was opened: one line only
  'D2', // what is written has settled, or the focus moves to the post button
  'D3', // first time on an unfamiliar kind of page: teaches, once
  'D4', // after a post, after a while of use, or when the tab goes out of sight: an invitation
  'D5', // the practitioner asks
] as const;

export type DecisionPoint = (typeof DECISION_POINTS)[number];

/** T0: a finding in the practitioner's own draft. T1: guidance that fits. T2: everything else. */
export const TIERS = ['T0', 'T1', 'T2'] as const;

export type Tier = (typeof TIERS)[number];

/** Topics that only a rule brings up, from what is on the screen (rules/), the most urgent first. */
export const SITUATIONAL_TOPICS = [
  'someone-at-risk',
  'identifier',
  'telling-a-story',
  'about-suicide',
  'direct-message',
  'endorsing',
  'asking-the-crowd',
  'event',
  'late-night',
] as const;

/** Topics that fit whenever the page and the composer do. */
const STANDING_TOPICS = [
  'boundaries',
  'searching',
  'profile',
  'privacy',
  'sharing',
  'replying',
  'posting',
  'community',
  'learning',
  'online-life',
  'wellbeing',
] as const;

export const TOPICS = [...SITUATIONAL_TOPICS, ...STANDING_TOPICS] as const;

export type SituationalTopic = (typeof SITUATIONAL_TOPICS)[number];
export type Topic = (typeof TOPICS)[number];

export function isSituational(topic: Topic): topic is SituationalTopic {
  return (SITUATIONAL_TOPICS as readonly Topic[]).includes(topic);
}

/** What a prompt does for its reader. Prompts take turns by it. */
export const FUNCTIONS = ['question', 'example', 'checklist', 'plan', 'guidance'] as const;

export type PromptFunction = (typeof FUNCTIONS)[number];

/** The one thing a prompt offers to do; words alone do little. */
export const ACTIONS = [
  'look-up', // the card of its situation
  'soften', // what to think about, point by point; never a rewritten draft
  'save-draft', // keep the draft in the journal, for later
  'log', // two lines in the journal
  'step-back', // close the composer or the tab for now
  'show-plan', // the practitioner's own if–then plan
] as const;

export type Action = (typeof ACTIONS)[number];

/** What a person writes in. */
export const COMPOSERS = ['post', 'reply', 'quote', 'message'] as const;

export type ComposerKind = (typeof COMPOSERS)[number];

/** In full, with why and source, or as one line. */
export type Form = 'full' | 'line';

/** What became of a prompt, the answer that says most first. No answer at all is not an answer. */
export const RESPONSES = ['acted', 'dismissed', 'ignored'] as const;

export type Response = (typeof RESPONSES)[number];

/**
 * Whether an answer counts though there was one before. Of several the one that says most counts, in
 * whichever order they become known: two tabs may answer at the same moment.
 */
export function saysMore(answer: Response, before: Response | null): boolean {
  return before === null || RESPONSES.indexOf(answer) < RESPONSES.indexOf(before);
}

/** What followed soon after, as far as Sidelight can know it. For the ledger's reader alone. */
export const OUTCOMES = [
  'looked-up',
  'draft-changed',
  'draft-saved',
  'logged',
  'stepped-back',
  'posted-unchanged',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** How long the practitioner wants quiet. */
export const SNOOZES = ['hour', 'today', 'week', 'until-turned-on'] as const;

export type Snooze = (typeof SNOOZES)[number];

/** A question about prompting itself, asked beside a prompt and never by itself. */
export type Aside = 'stop-topic' | 'pace';

/** Why a prompt is shown, why now. Screens have the words. */
export const CAUSES = [
  'finding', // something in the draft that could identify someone
  'situation', // what is written, or answered
  'surface', // the first time on such a page
  'composing', // a composer, and nothing in particular in it
  'afterwards', // after a post, or a while of use
  'own-plan', // the practitioner made a plan for this
  'asked',
] as const;

export type Cause = (typeof CAUSES)[number];

/** Why nothing is said. Screens have the words. */
export const SILENCES = [
  // What the practitioner chose.
  'off',
  'quiet-here', // on this network
  'snoozed',
  'muted', // this topic
  // The moment.
  'typing',
  'input-method', // an input method is composing
  'scrolling',
  'just-loaded',
  'another-visible',
  'not-settled',
  'not-idle',
  'first-day',
  // Nothing to say.
  'nothing-fits',
  // The budgets.
  'session', // one in each composing session
  'gap',
  'day',
  'tier-week',
  'week',
  // A topic, after dismissals or being passed by.
  'topic-backs-off',
  'topic-rests',
  // A message.
  'seen-lately',
  'retired', // to the look-up
  'repeats',
  'taught-lately',
  'surface-known',
] as const;

export type SilenceReason = (typeof SILENCES)[number];
