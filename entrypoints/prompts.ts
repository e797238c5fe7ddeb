import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from '@/companion/prompts/handover';
import { startPrompts } from '@/companion/prompts/start';

/**
 * Runs in a network's page once somebody writes there: the background puts it beside the content
 * script, into the same isolated world (`prompts/begin`).
 */
export default defineUnlistedScript(() => {
  const handover = takeOver();
  if (handover) startPrompts(handover.platform, handover.signal);
});
