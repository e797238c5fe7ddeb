import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const OPENING: ReadonlySet<string | undefined> = new Set([
  '_execute_action',
  '_execute_sidebar_action',
]);

/**
 * The keys that open Sidelight, as the browser has them now: "Alt+Shift+L", or whatever the reader
 * has chosen. `null` where there are none; undefined until the browser has said.
 */
export function useOpenKeys(): string | null | undefined {
  const [keys, setKeys] = useState<string | null>();
  useEffect(() => {
    let isGone = false;
    const ask = () => {
      openKeys().then(
        (found) => {
          if (!isGone) setKeys(found);
        },
        () => {
          if (!isGone) setKeys(null);
        },
      );
    };
    ask();
    // They are changed on a page of the browser's own, from which one comes back to this.
    window.addEventListener('focus', ask);
    return () => {
      isGone = true;
      window.removeEventListener('focus', ask);
    };
  }, []);
  return keys;
}

async function openKeys(): Promise<string | null> {
  // Firefox has no commands for a frame in another site's page.
  const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>;
  const opening = (await commands?.getAll())?.find(({ name }) => OPENING.has(name));
  return opening?.shortcut || null;
}
