/** What the address asks for: language, look, and by its host the narrow site. Read once. */

export type Lang = 'en' | 'ar' | 'ja';
export type Theme = 'light' | 'dim' | 'dark';

const query = new URLSearchParams(location.search);

function among<Name extends string>(names: readonly Name[], asked: string | null, otherwise: Name) {
  return names.find((name) => name === asked) ?? otherwise;
}

export const LANG: Lang = among(['en', 'ar', 'ja'], query.get('lang'), 'en');
export const FIRST_THEME: Theme = among(['light', 'dim', 'dark'], query.get('theme'), 'light');
export const MOBILE = location.hostname.startsWith('mobile.');
export const UI_DIR = LANG === 'ar' ? 'rtl' : 'ltr';
