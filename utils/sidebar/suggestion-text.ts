/** Characters of an answer that fit beside its title. */
const MOST_ANSWER = 140;

/** What XML 1.0 cannot hold, and halves of characters. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A line of Chromium's address bar, whose descriptions are XML: a title, and more of it, dimmed. */
export function inSuggestion(title: string, more = ''): string {
  if (more === '') return escaped(title);
  return `${escaped(title)} <dim>– ${escaped(shortened(more))}</dim>`;
}

/** The same for Firefox, which shows a description as it is. */
export function plainSuggestion(title: string, more = ''): string {
  return tidied(more === '' ? title : `${title} – ${shortened(more)}`);
}

const tidied = (text: string) => text.replace(NOT_IN_XML, ' ').trim();

const escaped = (text: string) => tidied(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MOST_ANSWER ? text : `${letters.slice(0, MOST_ANSWER - 1).join('')}…`;
}
