import type { Context, PromptSettings } from './context';
import { planFor } from './plan';
import type { Prompt } from './schema';
import { isSituational } from './vocabulary';
import type { DecisionPoint } from './vocabulary';

/** Whether a prompt is for this moment and this practitioner. */
export function fits(
  prompt: Prompt,
  point: DecisionPoint,
  context: Context,
  settings: PromptSettings,
): boolean {
  const { topic, at, pages, composers } = prompt;
  return (
    (point === 'D5' || at.includes(point)) &&
    pages.includes(context.page) &&
    (!isSituational(topic) || context.topics.includes(topic)) &&
    (composers === undefined ||
      (context.composer !== null && composers.includes(context.composer.kind))) &&
    isFor(prompt, settings) &&
    (prompt.action !== 'show-plan' || planFor(prompt, settings.plans) !== undefined)
  );
}

/** Who did not say what they are is told what everyone is told. */
function isFor(prompt: Prompt, { profession, country, startingFrom }: PromptSettings): boolean {
  return (
    holds(prompt.professions, profession) &&
    holds(prompt.countries, country) &&
    holds(prompt.startingFrom, startingFrom)
  );
}

function holds<Value>(list: readonly Value[] | undefined, value: Value | null): boolean {
  return list === undefined || (value !== null && list.includes(value));
}
