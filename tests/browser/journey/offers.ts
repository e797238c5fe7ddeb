import { ROOT } from '@/scripts/run';
import { compileContent } from '@/scripts/content/compile';
import { readContentFiles } from '@/scripts/content/read-files';
import { until } from '@/scripts/until';
import type { Content, Situation } from '@/utils/guidance/schema';
import type { PageKind } from '@/utils/platforms/platform';
import { seen } from './seeing';
import type { View } from './stage';

/** Holds what the sidebar shows against the content it was built from. */

let compiled: Content | undefined;

function content(): Content {
  compiled ??= compileContent(readContentFiles(ROOT)).content;
  if (compiled === undefined) throw new Error('The content does not compile.');
  return compiled;
}

/** The card of that number. */
export function situation(number: string): Situation {
  const card = content().situations.find((one) => one.situation === number);
  if (card === undefined) throw new Error(`No card is of ${number}.`);
  return card;
}

/**
 * Waits until the sidebar says it is on that kind of page and offers a tip and a question written
 * for such pages. Resolves with where it says it is, and with both.
 */
export async function offerFor(
  sidebar: View,
  platform: string,
  kind: PageKind,
): Promise<{ where: string; tip: string; question: string }> {
  await seen(
    sidebar,
    `the sidebar to know that this is ${platform}, ${kind}`,
    `document.querySelector('main[data-platform="${platform}"][data-page="${kind}"]') !== null`,
  );
  return until(`a tip and a question for ${kind}`, async () => {
    const [where, tip, question] = await sidebar.evaluate<[string, string, string]>(
      `['.ui-masthead__where', '#tip', '#question']
        .map((part) => document.querySelector(part)?.innerText ?? '')`,
    );
    const fits =
      content().tips.some((one) => one.title === tip && one.pages.includes(kind)) &&
      content().questions.some((one) => one.question === question && one.pages.includes(kind));
    return fits && where !== '' ? { where, tip, question } : undefined;
  });
}
