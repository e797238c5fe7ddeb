import { browser } from 'wxt/browser';
import cy from '@/locales/cy.yml?doors';
import de from '@/locales/de.yml?doors';
import en from '@/locales/en.yml?doors';
import es from '@/locales/es.yml?doors';
import fr from '@/locales/fr.yml?doors';
import ga from '@/locales/ga.yml?doors';
import { language } from '@/utils/settings';

/** What Sidelight says in the browser's own menus and in its address bar. */
export interface DoorWords {
  /** What is selected or typed goes in the place of `%s`. */
  lookUpSelection: string;
  lookUp: string;
}

const catalogues = { cy, de, en, es, fr, ga };

/** In the language the reader chose, or in the browser's. */
export async function doorWords(): Promise<DoorWords> {
  const chosen = await language.getValue();
  const i18n: { getMessage(name: string): string } = browser.i18n;
  const text = (key: string, name: string) =>
    (chosen === 'system' ? i18n.getMessage(name) : catalogues[chosen][key]) || (en[key] ?? '');
  return {
    lookUpSelection: text('doors.lookUpSelection', 'doors_lookUpSelection'),
    lookUp: text('doors.lookUp', 'doors_lookUp'),
  };
}
