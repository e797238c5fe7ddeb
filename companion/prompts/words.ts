import { browser } from 'wxt/browser';
import { cueWordsBy } from '@/utils/words/cue-words';
import type { CueWords } from '@/utils/words/cue-words';

/** In the language the reader chose (utils/words/page-words.ts keeps them), or else the browser's. */
export async function readCueWords(): Promise<CueWords> {
  const { cueWords } = await browser.storage.local.get('cueWords');
  if (cueWords !== undefined && cueWords !== null) return cueWords as CueWords;
  const i18n: { getMessage(name: string): string } = browser.i18n;
  return cueWordsBy((key) => i18n.getMessage(key.replaceAll('.', '_')));
}
