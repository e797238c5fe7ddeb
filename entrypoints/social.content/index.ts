import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCompanion } from '@/companion/start';
import { X_MATCHES } from '@/utils/platforms/hosts';
import { platformFor } from '@/utils/platforms';

/** The only code of ours that runs in a network's page. */
export default defineContentScript({
  matches: X_MATCHES,
  runAt: 'document_idle',
  main(ctx) {
    const platform = platformFor(new URL(location.href));
    if (platform) startCompanion(platform, ctx.signal);
  },
});
