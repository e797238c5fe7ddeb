import { browser } from 'wxt/browser';
import type { PageWords } from '@/utils/words/page-words';

/** In the browser's language. Ask at the start: after an update the browser answers no more. */
export function wordsOfBrowser(): PageWords {
  const i18n: { getMessage(name: string): string } = browser.i18n;
  const text = (name: string) => i18n.getMessage(name);
  return {
    tag: text('language_tag'),
    openSidelight: text('page_openSidelight'),
    sidebar: text('page_sidebar'),
    updated: text('page_updated'),
  };
}
