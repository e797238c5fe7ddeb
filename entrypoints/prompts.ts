import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs in a network's page once somebody writes there: the background puts it beside the content
 * script, into the same isolated world (`prompts/begin`).
 */
export default defineUnlistedScript(() => undefined);
