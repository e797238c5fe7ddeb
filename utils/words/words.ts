import type { GeneratedI18nStructure } from '#i18n';
import { createI18n } from '@wxt-dev/i18n';
import { isAlive } from '@/utils/messages/alive';
import { fillIn } from './fill-in';
import { once } from './once';

/**
 * The words of the interface. They are in `locales/`, one file a language; which of them is read is
 * the browser's choice unless the reader made another (language.ts).
 */

type Structure = GeneratedI18nStructure;
type Key = Extract<keyof Structure, `${string}.${string}`>;
type Named<K extends Key> = Structure[K] extends {
  namedSubstitutions: readonly (infer Name extends string)[];
}
  ? Name
  : never;
type Values<Names extends string> = Readonly<Record<Names, string | number>>;
type Fillings<Names extends string> = [Names] extends [never] ? [] : [values: Values<Names>];

/** A key whose text has nothing to fill in. */
export type PlainKey = { [K in Key]: [Named<K>] extends [never] ? K : never }[Key];

/** A key with a form for each plural of the language: `journal.entries` of `journal.entries.other`. */
type PluralKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;
type PluralNames<Stem extends PluralKey> = Exclude<
  `${Stem}.other` extends infer K extends Key ? Named<K> : never,
  'count'
>;

const ofBrowser = createI18n();
let chosen: Readonly<Record<string, string>> | undefined;

/**
 * Takes every text from these from now on, rather than from the browser's choice.
 *
 * @param messages a file of `locales/`; undefined: the browser's choice
 */
export function speak(messages: Readonly<Record<string, string>> | undefined): void {
  chosen = messages;
}

/** The text of a key in the reader's language, with its `{names}` filled in. */
export function t<K extends Key>(key: K, ...fillings: Fillings<Named<K>>): string {
  return fillIn(textOf(key), fillings[0]);
}

/**
 * The form for this many, with `{count}` filled in: "1 entry", "12 entries", and in Welsh as many
 * forms as it has.
 */
export function plural<Stem extends PluralKey>(
  stem: Stem,
  count: number,
  ...fillings: Fillings<PluralNames<Stem>>
): string {
  const form = rulesOf(languageTag()).select(count);
  // Each language has every form its rules name: scripts/words/check.ts sees to it.
  return fillIn(textOf(`${stem}.${form}`), { ...fillings[0], count: inFigures(count) });
}

/** BCP 47, of the language the texts are in. */
export const languageTag = (): string => t('language.tag');

/** Which way that language is written. */
export const direction = (): 'ltr' | 'rtl' => (t('language.direction') === 'rtl' ? 'rtl' : 'ltr');

/** "10,000", as the language writes it. */
export function inFigures(count: number): string {
  return figuresOf(languageTag()).format(count);
}

/** To make one of these takes as long as a hundred answers of it. */
const rulesOf = once((tag) => new Intl.PluralRules(tag));
const figuresOf = once((tag) => new Intl.NumberFormat(tag));

function textOf(key: string): string {
  return chosen?.[key] ?? textOfBrowser(key);
}

/** What the browser has said: asked again and again, it takes longer than all of the drawing. */
const heard = new Map<string, string>();

/**
 * When Sidelight was updated under an open view, the browser says nothing more; what is written in
 * that view must stay on the screen all the same.
 */
function textOfBrowser(key: string): string {
  const before = heard.get(key);
  if (before !== undefined) return before;
  if (!isAlive()) return '';
  const text = ofBrowser.t(key);
  heard.set(key, text);
  return text;
}

/** Keeps the text of a key that may have to be said when the browser says nothing more. */
export function hearAhead(key: Key): void {
  textOf(key);
}
