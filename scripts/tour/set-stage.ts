import { ensureBuilt } from '@/scripts/build';
import { ensureChromium, findChromium, findFirefox } from '@/scripts/browsers';
import { openChromiumStage } from '@/tests/browser/journey/chromium-stage';
import { openFirefoxStage } from '@/tests/browser/journey/firefox-stage';
import type { Stage } from '@/tests/browser/journey/stage';

/** Opens the browser for the tour: Chromium, installed where it can be, or Firefox if only that is there. */
export async function setStage(port: number): Promise<Stage> {
  const onlyFirefox = (await findChromium()) === undefined && (await findFirefox()) !== undefined;
  if (!onlyFirefox) await ensureChromium();
  console.log('Building …');
  if (onlyFirefox) return openFirefoxStage({ extension: await ensureBuilt('firefox'), port });
  return openChromiumStage({
    extension: await ensureBuilt('chrome'),
    port,
    // What a browser leaves to third parties is least when this is blocked.
    thirdPartyCookies: 'blocked',
    sidebar: 'panel',
    journal: 'sidebar',
  });
}
