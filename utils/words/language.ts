import { homeCountry, language } from '@/utils/settings';
import type { HomeCountry, LanguageChoice } from '@/utils/settings';
import { liveIn } from './locale';
import { speak } from './words';

type Chosen = Exclude<LanguageChoice, 'system'>;
type Catalogue = Readonly<Record<string, string>>;

/**
 * The languages of the interface, each under the name it has for itself. A browser offers only its
 * own, and few have Welsh or Irish: so the reader can choose.
 */
export const LANGUAGES = [
  { value: 'en', name: 'English (UK)' },
  { value: 'cy', name: 'Cymraeg' },
  { value: 'ga', name: 'Gaeilge' },
  { value: 'es', name: 'Español' },
  { value: 'fr', name: 'Français' },
  { value: 'de', name: 'Deutsch' },
] as const satisfies readonly { value: Chosen; name: string }[];

const catalogues: Record<Chosen, () => Promise<{ default: Catalogue }>> = {
  en: () => import('@/locales/en.yml'),
  cy: () => import('@/locales/cy.yml'),
  ga: () => import('@/locales/ga.yml'),
  es: () => import('@/locales/es.yml'),
  fr: () => import('@/locales/fr.yml'),
  de: () => import('@/locales/de.yml'),
};

/**
 * Speaks the chosen language and writes dates as the reader's country does, now and whenever
 * another is chosen.
 *
 * @param onChange called after each change
 */
export async function followLanguage(onChange: () => void): Promise<void> {
  const follow = <Value>(
    item: { watch(adopt: (value: Value) => void): unknown; getValue(): Promise<Value> },
    adopt: (value: Value) => Promise<void>,
  ) => {
    item.watch((value) => {
      adopt(value).then(onChange, tell);
    });
    return item.getValue().then(adopt);
  };
  // The browser's own language is a good one too.
  await Promise.all([follow(language, adoptLanguage), follow(homeCountry, adoptCountry)]).catch(
    tell,
  );
}

let asked = 0;

async function adoptLanguage(chosen: LanguageChoice): Promise<void> {
  const mine = ++asked;
  const messages = chosen === 'system' ? undefined : (await catalogues[chosen]()).default;
  // Another may have been chosen while this one was loading.
  if (mine === asked) speak(messages);
}

function adoptCountry(country: HomeCountry): Promise<void> {
  liveIn(country);
  return Promise.resolve();
}

function tell(error: unknown): void {
  console.error(error);
}
