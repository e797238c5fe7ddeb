import * as v from 'valibot';
// Relative paths: the build reads this file before the alias of the project's root is known.
import { COUNTRIES, pageKinds, provenance, slugSchema, text } from '../guidance/schema';
import type { Compiled } from '../guidance/schema';
import { PROFESSIONS } from '../guidance/professions';
import { ACTIONS, COMPOSERS, DECISION_POINTS, FUNCTIONS, TIERS, TOPICS } from './vocabulary';

/** A cue is one line beside a composer. */
const LONGEST_LINE = 90;

/** A situation by its number in the project's list, or a card of `content/situations` by its slug. */
export const situationRefSchema = v.union(
  [v.pipe(v.string(), v.regex(/^SIT-(0[1-9]|[1-5]\d|60)$/)), slugSchema],
  'is neither a number from SIT-01 to SIT-60 nor the slug of a situation',
);

/** What someone who starts from there may be told (utils/settings.ts). */
const STARTING_FROM = ['wary', 'curious', 'confident'] as const;

/**
 * A prompt: one line with one action. The Markdown body is why, in a sentence that its sources bear
 * out. docs/writing-a-prompt.md shows one from top to bottom.
 */
export const promptSchema = v.strictObject({
  /** The one question or sentence that is shown. */
  line: v.pipe(text, v.maxLength(LONGEST_LINE, `is longer than ${LONGEST_LINE} characters`)),
  situation: situationRefSchema,
  topic: v.picklist(TOPICS),
  function: v.picklist(FUNCTIONS),
  action: v.picklist(ACTIONS),
  tier: v.picklist(TIERS),
  /** Decision points at which it may come; what may be asked for (D5) is all of them. */
  at: v.pipe(v.array(v.picklist(DECISION_POINTS)), v.minLength(1, 'needs a decision point')),
  pages: pageKinds,
  /** What is being written, if that matters. */
  composers: v.optional(v.array(v.picklist(COMPOSERS))),
  /** For these alone; left out, for all. */
  professions: v.optional(v.array(v.picklist(PROFESSIONS))),
  countries: v.optional(v.array(v.picklist(COUNTRIES))),
  startingFrom: v.optional(v.array(v.picklist(STARTING_FROM))),
  /** What its full form goes through: things to think about, never a text to paste. */
  points: v.optional(v.pipe(v.array(text), v.maxLength(5, 'are more than five'))),
  ...provenance,
});

export type Prompt = v.InferOutput<typeof promptSchema> & Compiled;
