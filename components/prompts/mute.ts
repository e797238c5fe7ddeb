import { mutedTopics } from '@/utils/prompts/settings';
import type { Topic } from '@/utils/prompts/vocabulary';

/** Whether a topic may come up by itself. */
export async function setMuted(topic: Topic, isMuted: boolean): Promise<void> {
  const others = (await mutedTopics.getValue()).filter((other) => other !== topic);
  await mutedTopics.setValue(isMuted ? [...others, topic] : others);
}
