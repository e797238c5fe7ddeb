import * as v from 'valibot';
import { situationRefSchema } from './schema';
import type { Prompt } from './schema';

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(280));

/**
 * What the practitioner means to do when something happens, in their own words: "if someone I
 * support follows me, then I will …". Plans of that form are kept more often (Sheeran et al. 2024,
 * doi 10.1080/10463283.2024.2334563), and no prompt of ours says it as well.
 */
export const planSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  situation: situationRefSchema,
  if: words,
  then: words,
  /** In ms since 1970. */
  madeAt: v.pipe(v.number(), v.integer()),
});

export type Plan = v.InferOutput<typeof planSchema>;

/** The latest plan for a prompt's situation. */
export function planFor(prompt: Prompt, plans: readonly Plan[]): Plan | undefined {
  return plans
    .filter(({ situation }) => situation === prompt.situation)
    .reduce<Plan | undefined>(
      (latest, plan) => (latest === undefined || plan.madeAt > latest.madeAt ? plan : latest),
      undefined,
    );
}
