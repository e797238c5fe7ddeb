import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOn } from '@/companion/start';
import { X_MATCHES } from '@/utils/platforms/hosts';
import { platformFor } from '@/utils/platforms';

/** The only code of ours that runs in a network's page. */
export default defineContentScript({
  matches: X_MATCHES,
  runAt: 'document_idle',
  main(ctx) {
    startOn(platformFor, ctx.signal);
  },
});
