import type { Card } from './card-text';
import { readText, words } from './card-text';
import type { Fault } from '../../utils/guidance/compile/fault';

/** So many words in a row do not come about twice by chance. */
const RUN = 8;
/** A shorter title is ordinary language ("the Code") and excuses nothing. */
const TITLE = 4;

/** Cards that say the same thing in the same words. One fault for each run and pair of cards. */
export function sharedRuns(cards: readonly Card[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const entry of cards) {
    for (const piece of ownPieces(entry)) {
      let run: { words: string[]; file: string } | undefined;
      const close = () => {
        if (run === undefined) return;
        faults.push({
          file: entry.file,
          problem: `shares the words "${run.words.join(' ')}" with ${run.file}`,
        });
        run = undefined;
      };
      for (let at = 0; at + RUN <= piece.length; at++) {
        const window = piece.slice(at, at + RUN);
        const file = seen.get(window.join(' '));
        if (file === undefined || file === entry.file) {
          close();
          seen.set(window.join(' '), entry.file);
        } else if (run?.file === file) {
          run.words.push(window[RUN - 1] ?? '');
        } else {
          close();
          run = { words: window, file };
        }
      }
      close();
    }
  }
  return faults;
}

/** The card's words, piece by piece, without the titles of the documents it names. */
function ownPieces(entry: Card): string[][] {
  const titles = (entry.folder === 'questions' ? [] : entry.card.sources)
    .map((source) => words(source.document))
    .filter((title) => title.length >= TITLE)
    .map((title) => ` ${title.join(' ')} `);
  let pieces = readText(entry).map((piece) => ` ${words(piece).join(' ')} `);
  for (const title of titles) {
    pieces = pieces.flatMap((piece) => piece.split(title).map((part) => ` ${part.trim()} `));
  }
  return pieces.map((piece) => piece.trim().split(' '));
}
