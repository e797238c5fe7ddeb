import { Chance } from '@/tests/support/prompt-lives/chance';
import type { Prompt } from '@/utils/prompts/schema';
import { TOPICS } from '@/utils/prompts/vocabulary';
import type { Response, Topic } from '@/utils/prompts/vocabulary';

/** What is taken for granted of practitioners, and why. A comparison is as good as these. */
const ASSUMED = {
  /** HeartSteps: from +66 % at first to +14 %. */
  freshShare: 0.66,
  wornShare: 0.14,
  /** So many showings lately for the surplus to fall to 1/e of itself; ours. */
  wearsOffWith: 20,
  /** Showings are "lately" for so many days; ours. */
  latelyDays: 28,
  /** Ancker 2017: each further prompt in one encounter. */
  extraInSession: 0.7,
  /** Ancker 2017: each five points more of repeats among the last twenty. */
  fivePointsOfRepeats: 0.9,
  /** Topics that mean little to a practitioner, and what is left of a response to them; ours. */
  dullTopics: 0.4,
  dullResponse: 0.25,
  /** Of what is not acted on, so much is dismissed and the rest passed by; ours. */
  dismissed: 0.5,
} as const;

export const ASSUMPTIONS: readonly string[] = [
  `A fresh prompt is acted on with ${ASSUMED.freshShare}, one of many with ${ASSUMED.wornShare}; exponential, 1/e after ${ASSUMED.wearsOffWith} showings in ${ASSUMED.latelyDays} days.`,
  `Each further prompt in a composing session: × ${ASSUMED.extraInSession}. Each 5 points of repeats among the last 20: × ${ASSUMED.fivePointsOfRepeats}.`,
  `${ASSUMED.dullTopics * 100} % of topics mean little to a practitioner: × ${ASSUMED.dullResponse}.`,
  `Of what is not acted on, ${ASSUMED.dismissed * 100} % is dismissed, the rest passed by.`,
];

interface Seen {
  prompt: string;
  session: string | null;
  day: number;
}

/** Somebody who answers prompts, and tires of them. */
export class Practitioner {
  private readonly seen: Seen[] = [];
  private readonly dull: ReadonlySet<Topic>;
  private readonly chance: Chance;

  constructor(seed: number) {
    this.chance = new Chance(seed);
    this.dull = new Set(TOPICS.filter(() => this.chance.happens(ASSUMED.dullTopics)));
  }

  /** @param day a time in days, with fractions */
  answer({ slug, topic }: Prompt, session: string | null, day: number): Response {
    const share = this.shareOf(slug, topic, session, day);
    this.seen.push({ prompt: slug, session, day });
    if (this.chance.happens(share)) return 'acted';
    return this.chance.happens(ASSUMED.dismissed) ? 'dismissed' : 'ignored';
  }

  private shareOf(slug: string, topic: Topic, session: string | null, day: number): number {
    const { freshShare, wornShare, wearsOffWith, latelyDays } = ASSUMED;
    const lately = this.seen.filter((it) => day - it.day < latelyDays).length;
    const worn = wornShare + (freshShare - wornShare) * Math.exp(-lately / wearsOffWith);
    const extra = this.seen.filter((it) => session !== null && it.session === session).length;
    const twenty = [...this.seen.slice(-19).map((it) => it.prompt), slug];
    const repeats = (twenty.length - new Set(twenty).size) / twenty.length;
    return (
      worn *
      ASSUMED.extraInSession ** extra *
      ASSUMED.fivePointsOfRepeats ** (repeats / 0.05) *
      (this.dull.has(topic) ? ASSUMED.dullResponse : 1)
    );
  }
}
