import type { SituationalTopic } from '../vocabulary';
import { aboutSuicide } from './about-suicide';
import { askingTheCrowd } from './asking-the-crowd';
import { directMessage } from './direct-message';
import { endorsing } from './endorsing';
import { event } from './event';
import { lateNight } from './late-night';
import type { Rule, Scene } from './scene';
import { someoneAtRisk } from './someone-at-risk';
import { tellingAStory } from './telling-a-story';

export const RULES: readonly Rule[] = [
  someoneAtRisk,
  tellingAStory,
  aboutSuicide,
  directMessage,
  endorsing,
  askingTheCrowd,
  event,
  lateNight,
];

/** Longer texts are looked at up to here: no post is longer, and nothing may take long. */
const LONGEST = 5_000;

/** The situations a scene shows. What identifies someone is for `utils/identifiers` to find. */
export function topicsIn(scene: Scene): SituationalTopic[] {
  const looked = {
    ...scene,
    draft: scene.draft.slice(0, LONGEST),
    answered: scene.answered.slice(0, LONGEST),
  };
  return RULES.filter((rule) => rule.holds(looked)).map(({ topic }) => topic);
}
