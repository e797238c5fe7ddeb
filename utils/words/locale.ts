import { browser } from 'wxt/browser';
import { isAlive } from '@/utils/messages/alive';
import type { HomeCountry } from '@/utils/settings';
import { once } from './once';
import { languageTag } from './words';

const REGIONS = { UK: 'GB', IE: 'IE', US: 'US', CA: 'CA', AU: 'AU', NZ: 'NZ' } as const;

/** Most of the world's English browsers say this, wherever they are. */
const ANYWHERE = 'en-US';

let home: HomeCountry = null;

/** From now on dates are written as they are in that country; `null`: as the browser has them. */
export function liveIn(country: HomeCountry): void {
  home = country;
}

/**
 * BCP 47: the language of the interface, in the reader's part of the world where that is known, for
 * dates as people write them there.
 */
export function locale(): string {
  const tag = languageTag();
  if (home !== null) return inRegion(`${tag} ${REGIONS[home]}`);
  if (!isAlive()) return tag;
  const browsers = browser.i18n.getUILanguage();
  const isTelling = browsers.startsWith(`${languageOf(tag)}-`) && browsers !== ANYWHERE;
  return isTelling ? browsers : tag;
}

const inRegion = once((tagAndRegion) => {
  const [tag = '', region = ''] = tagAndRegion.split(' ');
  return new Intl.Locale(tag, { region }).toString();
});
const languageOf = once((tag) => new Intl.Locale(tag).language);
