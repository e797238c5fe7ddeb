import { MAIN_JOB } from './main-job';
import type { Stage } from './stage';
import type { Story } from './step';

/**
 * Does the whole main job. Rejects with the name of the step that did not do what it says.
 *
 * @param between done after each step; what it does must not be noticed
 */
export async function play(stage: Stage, between?: () => Promise<void>): Promise<void> {
  const story: Story = {};
  for (const [at, { name, take }] of MAIN_JOB.entries()) {
    try {
      await take(stage, story);
      await between?.();
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Step ${at + 1}, ${name}: ${why}`, { cause });
    }
  }
}
