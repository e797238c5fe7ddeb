import type { Messages } from './messages';

/** The language that is written first and that the others are translated from. */
export const SOURCE = 'en';

/** Forms of a plural, as CLDR names them. */
const FORMS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Longer texts that read the same in two languages were most likely never translated. */
const SAME_WORDS = 3;

/**
 * What is wrong with the files of `locales/`, a line each.
 *
 * @param locales by the name of the file, such as `cy`; `en` is the source
 */
export function faultsOf(locales: Readonly<Record<string, Messages>>): string[] {
  const source = locales[SOURCE];
  if (source === undefined) return [`locales/${SOURCE}.yml is missing.`];
  return Object.entries(locales).flatMap(([name, messages]) => {
    const say = (key: string, problem: string) => `locales/${name}.yml: ${key}: ${problem}`;
    return [
      ...faultsOfLanguage(name, messages).map((problem) => say('language', problem)),
      ...missing(messages, wanted(source, messages)).map((key) => say(key, 'is missing.')),
      ...Object.entries(messages).flatMap(([key, text]) => {
        const original = originalOf(key, source);
        const problems =
          original === undefined ? ['is not in English.'] : faultsOfText(text, original);
        const isCopied = name !== SOURCE && text === original && wordsIn(text) >= SAME_WORDS;
        return [...problems, ...(isCopied ? ['is still in English.'] : [])].map((problem) =>
          say(key, problem),
        );
      }),
    ];
  });
}

/** Keys in the source that no file asks for. A key may be asked for by its beginning: `problems.${code}`. */
export function unusedKeys(source: Messages, files: readonly string[]): string[] {
  const asked = new Set(files.flatMap((text) => [...text.matchAll(ASKED)].map(([, key]) => key)));
  const forBrowser = files.flatMap((text) =>
    FOR_BROWSER.flatMap((key) => [...text.matchAll(key)].map(([, name]) => name)),
  );
  const isAsked = (key: string) =>
    asked.has(key) ||
    asked.has(key.slice(0, key.lastIndexOf('.') + 1)) ||
    asked.has(stemOf(key) ?? key) ||
    forBrowser.includes(key.replaceAll('.', '_'));
  return Object.keys(source).filter((key) => !isAsked(key));
}

/** A key in quotation marks, or its beginning before a placeholder of a template. */
const ASKED = /['"`]((?:[a-zA-Z0-9]+\.)+(?:[a-zA-Z0-9]+(?=['"`])|(?=\$\{)))/g;
/** As the browser wants them: `__MSG_page_open__` in the manifest, `page_open` of getMessage. */
const FOR_BROWSER = [/__MSG_(\w+?)__/g, /['"`]([a-z]\w*_\w+)['"`]/gi];

function faultsOfLanguage(name: string, messages: Messages): string[] {
  const tag = messages['language.tag'];
  if (tag?.split('-')[0] !== name) return [`tag must begin with “${name}”.`];
  const direction = messages['language.direction'];
  return direction === 'ltr' || direction === 'rtl' ? [] : ['direction must be ltr or rtl.'];
}

/** Every key a language needs: the source's, with the plural forms of its own. */
function wanted(source: Messages, messages: Messages): string[] {
  const tag = messages['language.tag'] ?? SOURCE;
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return Object.keys(source).flatMap((key) => {
    const stem = pluralStemOf(key, source);
    return stem === undefined ? [key] : forms.map((form) => `${stem}.${form}`);
  });
}

const missing = (messages: Messages, keys: readonly string[]) =>
  [...new Set(keys)].filter((key) => messages[key] === undefined);

/** What a text was translated from; of a plural form English has not, its `other`. */
function originalOf(key: string, source: Messages): string | undefined {
  const stem = stemOf(key);
  return source[key] ?? (stem === undefined ? undefined : source[`${stem}.other`]);
}

const pluralStemOf = (key: string, source: Messages) => {
  const stem = stemOf(key);
  return stem !== undefined && source[`${stem}.other`] !== undefined ? stem : undefined;
};

function stemOf(key: string): string | undefined {
  const at = key.lastIndexOf('.');
  return FORMS.includes(key.slice(at + 1)) ? key.slice(0, at) : undefined;
}

function faultsOfText(text: string, original: string): string[] {
  const names = (of: string) => [...new Set(of.match(/\{\w+\}|<\/?\w+>/g) ?? [])].sort().join(' ');
  // "One entry" need not say how many.
  const isSame =
    names(text.replaceAll('{count}', '')) === names(original.replaceAll('{count}', ''));
  return [
    ...(text.trim() === '' ? ['is empty.'] : []),
    ...(text === text.trim() ? [] : ['begins or ends with a space.']),
    ...(text.includes('$') ? ['holds “$”, which browsers read as something else.'] : []),
    ...(isSame
      ? []
      : [`must hold the same “{names}” and “<parts>” as the English: ${names(original)}`]),
    ...(original.split('\n').length === text.split('\n').length
      ? []
      : ['must have as many lines as the English.']),
  ];
}

const wordsIn = (text: string) =>
  text
    .replace(/\{\w+\}/g, '')
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word)).length;
