import { foundParts } from './found-parts';

/** Text in which the words that were searched for are marked; `words` folded. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <>
      {foundParts(text, words).map((part, at) =>
        part.found ? <mark key={at}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
