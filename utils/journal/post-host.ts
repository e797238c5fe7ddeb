import { X_HOSTS } from '../platforms/hosts';
import type { PlatformId } from '../platforms/platform';

/** Where each network's posts are. Nothing is found at the practice page's: it is made up. */
const HOSTS = new Map<string, readonly string[]>(
  Object.entries({
    x: X_HOSTS,
    rehearsal: ['rehearsal.sidelight.example'],
  } satisfies Record<PlatformId, readonly string[]>),
);

/** The host of an address, without "www."; undefined when it is no address of the web. */
export function hostOf(address: string): string | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).host.replace(/^www\./, '');
}

/** Whether a host, from `hostOf`, is one of that network's own. An import may say what it likes. */
export function isHostOf(platform: string, host: string): boolean {
  return HOSTS.get(platform)?.includes(host) ?? false;
}
