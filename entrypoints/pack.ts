import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPacking } from '@/utils/journal/files/zip/packer';

/** Runs as a worker of the view that takes the journal out (utils/journal/files/zip/packer.ts). */
export default defineUnlistedScript(answerPacking);
