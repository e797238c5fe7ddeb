import type { Messages } from '@/scripts/words/messages';

/** What a text ends in: two letters in three more, as some languages need. */
export const FILLER = 'ẅőŕđș ŧħąţ ắřę ļőňğ';
const MORE = 0.65;

/**
 * A language nobody speaks, made from English, for what a translation may do to a screen: each text has
 * a good deal more to it, and is read from right to left.
 */
export const madeUp = (messages: Messages): Messages => ({
  ...Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      key.startsWith('language.') ? text : text.split('\n').map(changed).join('\n'),
    ]),
  ),
  // Urdu has the plurals of English.
  'language.tag': MADE_UP_TAG,
  'language.direction': 'rtl',
});

export const MADE_UP_TAG = 'ur';

function changed(line: string): string {
  const wanted = Math.ceil(line.length * MORE);
  const filler = FILLER.repeat(Math.ceil(wanted / FILLER.length)).slice(0, wanted);
  return `\u202e${line} ${filler.trim()}\u202c`;
}
