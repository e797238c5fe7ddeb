import * as v from 'valibot';
import { PAGE_KINDS } from '../platforms/platform';
import type { Context } from './context';
import { COMPOSERS, SITUATIONAL_TOPICS } from './vocabulary';

/**
 * What a page may say of the moment when it asks for a prompt: numbers, names out of lists and ids,
 * and nothing that could hold a word of the page or of a draft.
 */

/** ms, up to a year. */
const span = v.pipe(v.number(), v.minValue(0), v.maxValue(366 * 24 * 60 * 60 * 1000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

export const contextSchema = v.strictObject({
  platform: v.picklist(['x', 'rehearsal']),
  page: v.picklist(PAGE_KINDS),
  topics: v.pipe(v.array(v.picklist(SITUATIONAL_TOPICS)), v.maxLength(SITUATIONAL_TOPICS.length)),
  composer: v.nullable(
    v.strictObject({
      kind: v.picklist(COMPOSERS),
      session: v.pipe(v.string(), v.uuid()),
      length: count,
      sinceKey: span,
      towardsPost: v.boolean(),
    }),
  ),
  sinceLoad: span,
  keyDown: v.boolean(),
  inputMethod: v.boolean(),
  scrolling: v.boolean(),
  anotherVisible: v.boolean(),
  ended: v.nullable(v.picklist(['posted', 'idle', 'hidden'])),
  idle: span,
  minutesOfUse: count,
}) satisfies v.GenericSchema<Context>;
