import type { Messages } from '@/scripts/words/messages';

/** Languages nobody speaks, made from English: what a translation may do to a screen. */

/** What a lengthened text ends in: two letters in three more, as some languages need. */
export const FILLER = 'ẅőŕđș ŧħąţ ắřę ļőňğ';
const MORE = 0.65;

/** Each text with a good deal more to it. */
export const lengthened = (messages: Messages): Messages =>
  changed(messages, (line) => {
    const wanted = Math.ceil(line.length * MORE);
    return `${line} ${FILLER.repeat(Math.ceil(wanted / FILLER.length))
      .slice(0, wanted)
      .trim()}`;
  });

/** Each text as it stands, but read from right to left. */
export const rightToLeft = (messages: Messages): Messages => ({
  ...changed(messages, (line) => `\u202e${line}\u202c`),
  // Urdu has the plurals of English.
  'language.tag': 'ur',
  'language.direction': 'rtl',
});

function changed(messages: Messages, change: (line: string) => string): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      key.startsWith('language.') ? text : text.split('\n').map(change).join('\n'),
    ]),
  );
}
