const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** 24 hours of the ledger's time; days of the calendar are counted in clock.ts. */
export const DAY = 24 * HOUR;

/**
 * Every number by which prompts are held back, with its reason. Durations are in ms. "Shown" means
 * shown on Sidelight's own initiative: T0 and what was asked for (D5) count nowhere.
 *
 * The studies:
 * - Ancker 2017 (PMC5387195), primary-care clinicians: each further reminder in one encounter costs
 *   30 % of acceptance; each 5 points more of repeats cost 10 %.
 * - HeartSteps (NCT03225521): effects fade, from +66 % at first to +14 % over six weeks.
 * - HabitLab (CSCW 2018; CHI 2021, arXiv 2101.11743): people leave early, most of all when what they
 *   see keeps changing without a reason; a choice that does not stick is asked for again and again.
 * - Brumby, Janssen & Mark 2019: breaks at the boundary of a task disturb least.
 * - Chromium's permission prompts (permission_decision_auto_blocker.cc): 3 dismissals or 4 ignores,
 *   then a week of silence; its FedCM: 2 hours, 1 day, 7 days, 28 days after each dismissal.
 * - Firefox's messages (asrouter, frequency caps): caps for a message, and for groups of them.
 * - Nextdoor's Kindness Tips 2023: teaching in several steps once a month, so as not to overwhelm.
 * - Twitter's "read before you retweet" 2020: large once, small from then on.
 */
export const LIMITS = {
  /** No prompt so soon after a page has loaded. */
  afterLoad: 3 * SECOND,
  /** A draft has settled after so long without a key (Brumby et al.), if it is long enough to judge. */
  settledAfter: 3 * SECOND,
  settledLength: 20,
  /** An invitation after use: so long at rest, after so many minutes of use. */
  idleAfter: 60 * SECOND,
  idleMinutesOfUse: 10,

  /** In one composing session (Ancker). */
  perSession: 1,
  /** T1 a day, from the first day on which each holds (HeartSteps: more at first, then taper). */
  t1PerDay: [
    { fromDay: 0, count: 4 },
    { fromDay: 7, count: 3 },
    { fromDay: 28, count: 2 },
  ],
  /** T2 a day and in seven days (Firefox's examples). */
  t2PerDay: 1,
  t2PerWeek: 3,
  /** All tiers in seven days (Ancker, Firefox). */
  perWeek: 12,
  week: 7 * DAY,
  /** Between two T1, and between a T2 and whatever was before it (Brumby et al.). */
  gap: 20 * MINUTE,

  /** The same message again (Firefox). */
  sameMessage: 7 * DAY,
  /** Showings of a message without an action, ever, after which it is found in the look-up alone. */
  unacted: 3,
  /** Repeats among the last so many shown, at most (Ancker: each 5 points cost 10 %). */
  repeatsAmong: 20,
  repeatsShare: 0.2,
  /** Between two teaching cues (Nextdoor). */
  teaching: 30 * DAY,

  /** Silence of a topic after its first, second, … dismissal in a row; an action resets it (FedCM). */
  backOff: [2 * HOUR, 1 * DAY, 7 * DAY, 28 * DAY],
  /** So many of either since the last action and the topic rests, and "stop this?" is offered, once. */
  dismissals: 3,
  ignores: 4,
  rest: 7 * DAY,

  /** Fewer than `least` acted on among the last `among`: half as many a day (HeartSteps, Ancker). */
  halve: { least: 2, among: 10 },
  /** So many acted on among the last `among` since the last step: one step back up. */
  recover: { least: 2, among: 5 },
  /** The lowest a halved budget goes: one in so many days. */
  floorDays: 3,
  /** "Fewer, the same or more?", while it is unanswered (HabitLab 2021). */
  paceQuestion: 30 * DAY,

  /** After installing: of what is budgeted, D3 and D5 only (HabitLab 2018). */
  quietAtFirst: DAY,

  snooze: { hour: HOUR, week: 7 * DAY },
  /** A clock that was set back by less is only waited for. */
  clockTolerance: MINUTE,
} as const;
