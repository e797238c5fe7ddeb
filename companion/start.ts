import { browser } from 'wxt/browser';
import { isAlive } from '@/utils/messages/alive';
import { ask } from '@/utils/messages/client';
import type { OrderName } from '@/utils/messages/protocol';
import { listen } from '@/utils/messages/wire';
import type { Platform } from '@/utils/platforms/platform';
import { makeDock } from './dock';
import { guarded } from './guarded';
import { showLauncher } from './launcher';
import { removeLeftovers } from './leftovers';
import { onNavigate } from './navigation';
import { serveViews } from './port';
import { beginPrompts } from './prompts/begin';
import { watchPreferences, type Preferences } from './preferences';
import { sayReload } from './reload-note';
import { wordsOfBrowser } from './words';

/**
 * Keeps a page company: the launcher at its edge, the docked sidebar, and answers to the views
 * beside it. Until one of them is used it only keeps the lamp in the light of the
 * page.
 */
export function startCompanion(adapter: Platform, until: AbortSignal): void {
  const platform = guarded(adapter);
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, until]);
  let words = wordsOfBrowser();
  const die = () => {
    life.abort();
    sayReload(words, platform.ground(document));
  };
  removeLeftovers();
  const dock = makeDock(platform, () => words, die, signal);
  serveViews(platform, { undock: dock.close }, signal);
  onOrder('dock/toggle', () => dock.toggle({ focus: true }), signal);
  onOrder('dock/show', dock.show, signal);

  let docked = false;
  let launcher: AbortController | undefined;
  signal.addEventListener('abort', () => launcher?.abort(), { once: true });

  /** The click must still be one when it reaches the background: nothing is awaited before it. */
  const open = async () => {
    if (!isAlive()) {
      die();
      return;
    }
    if (docked || (await ask('sidebar/open', undefined)) === 'dock') dock.toggle();
  };
  const follow = (preferences: Preferences) => {
    docked = preferences.docked;
    words = preferences.words;
    launcher?.abort();
    launcher = preferences.launcherShown ? new AbortController() : undefined;
    if (!launcher) return;
    const onClick = () => void open().catch(leavePageAlone);
    keepLauncher({ platform, words, onClick, signal: launcher.signal });
  };
  watchPreferences(words, follow, signal);
}

/**
 * Starts as soon as the address is one of a network's app: from a sign-in page people come to it
 * without a new page being loaded.
 */
export function startOn(
  platformFor: (url: URL) => Platform | undefined,
  signal: AbortSignal,
): void {
  const arrived = new AbortController();
  const look = () => {
    const platform = platformFor(new URL(location.href));
    if (!platform || arrived.signal.aborted) return;
    arrived.abort();
    startCompanion(platform, signal);
    beginPrompts(guarded(platform), signal);
  };
  look();
  if (!arrived.signal.aborted) onNavigate(look, AbortSignal.any([arrived.signal, signal]));
}

function keepLauncher(options: Omit<Parameters<typeof showLauncher>[0], 'side'>): void {
  const side = document.documentElement.dir === 'rtl' ? 'left' : 'right';
  const { host } = showLauncher({ ...options, side });
  // Some pages clear their body; a look at each navigation costs nothing.
  onNavigate(() => {
    if (!host.isConnected) document.body.append(host);
  }, options.signal);
}

/** Whatever fails here, the page goes on as if Sidelight were not installed. */
function leavePageAlone(error: unknown): void {
  console.warn('Sidelight could not open beside this page.', error);
}

function onOrder(name: OrderName, obey: () => void, signal: AbortSignal): void {
  const stop = listen(name, (_data, sender) => {
    if (sender.id === browser.runtime.id && sender.tab === undefined) obey();
  });
  signal.addEventListener('abort', stop, { once: true });
}
