import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import cy from '@/locales/cy.yml?page';
import cyCue from '@/locales/cy.yml?cue';
import de from '@/locales/de.yml?page';
import deCue from '@/locales/de.yml?cue';
import en from '@/locales/en.yml?page';
import enCue from '@/locales/en.yml?cue';
import es from '@/locales/es.yml?page';
import esCue from '@/locales/es.yml?cue';
import fr from '@/locales/fr.yml?page';
import frCue from '@/locales/fr.yml?cue';
import ga from '@/locales/ga.yml?page';
import gaCue from '@/locales/ga.yml?cue';
import { cueWordsBy } from './cue-words';
import type { CueWords } from './cue-words';
import { language } from '@/utils/settings';
import type { LanguageChoice } from '@/utils/settings';

/** What Sidelight says within a network's page. */
export interface PageWords {
  /** BCP 47, of the language they are in. */
  tag: string;
  openSidelight: string;
  sidebar: string;
  updated: string;
}

const catalogues = { cy, de, en, es, fr, ga };
const cueCatalogues = { cy: cyCue, de: deCue, en: enCue, es: esCue, fr: frCue, ga: gaCue };

/**
 * In the language the reader chose; `null`: in the browser's, which the page's script can ask for
 * itself. It runs in every page of a network, so it reads these from storage and carries none.
 */
const pageWords = storage.defineItem<PageWords | null>('local:pageWords', { fallback: null });

/** The same of what the cue at a composer says, read by a script that is in fewer pages. */
const cueWords = storage.defineItem<CueWords | null>('local:cueWords', { fallback: null });

/** Keeps the page's words in the chosen language, when another is chosen and after each update. */
export function keepPageWords(): void {
  let last = Promise.resolve();
  // One after the other: the language chosen last is the one that stays.
  const keep = (chosen: LanguageChoice) => {
    last = last.then(() => writeWords(chosen)).catch(console.error);
  };
  let hasChanged = false;
  language.watch((chosen) => {
    hasChanged = true;
    keep(chosen);
  });
  // What was read before a change is not what holds after it.
  const keepAtStart = (chosen: LanguageChoice) => {
    if (!hasChanged) keep(chosen);
  };
  language.getValue().then(keepAtStart, console.error);
}

/** What the toolbar says on a page that was open before Sidelight was. */
export async function reloadInWords(): Promise<string> {
  const chosen = await language.getValue();
  const words = chosen === 'system' ? undefined : catalogues[chosen]['page.reload'];
  const i18n: { getMessage(name: string): string } = browser.i18n;
  return words ?? i18n.getMessage('page_reload');
}

async function writeWords(chosen: LanguageChoice): Promise<void> {
  const words = chosen === 'system' ? null : wordsIn(catalogues[chosen]);
  await cueWords.setValue(chosen === 'system' ? null : cueWordsIn(chosen));
  // Every page of a network hears of a change.
  if (JSON.stringify(await pageWords.getValue()) === JSON.stringify(words)) return;
  await pageWords.setValue(words);
}

function cueWordsIn(chosen: keyof typeof catalogues): CueWords {
  const messages: Readonly<Record<string, string>> = {
    ...en,
    ...enCue,
    ...catalogues[chosen],
    ...cueCatalogues[chosen],
  };
  return cueWordsBy((key) => messages[key] ?? '');
}

function wordsIn(messages: Readonly<Record<string, string>>): PageWords {
  const text = (key: string) => messages[key] ?? en[key] ?? '';
  return {
    tag: text('language.tag'),
    openSidelight: text('page.openSidelight'),
    sidebar: text('page.sidebar'),
    updated: text('page.updated'),
  };
}
