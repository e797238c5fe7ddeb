import { browser } from 'wxt/browser';
import { X_MATCHES } from '@/utils/platforms/hosts';

/** Firefox lets people withhold or take back the hosts an extension asks for. */
const hosts = { origins: X_MATCHES };

export const mayRead = (): Promise<boolean> => browser.permissions.contains(hosts);

/** Asks the person, who must just have clicked. False when they would rather not. */
export const askToRead = (): Promise<boolean> => browser.permissions.request(hosts);
