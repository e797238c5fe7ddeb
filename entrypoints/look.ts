import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerLooks } from '@/utils/journal/identifying/answer-looks';

/** Runs as a worker of the view that takes the journal out (utils/journal/identifying/looker.ts). */
export default defineUnlistedScript(answerLooks);
