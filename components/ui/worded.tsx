import type { ComponentChildren } from 'preact';

interface WordedProps {
  /** `Kept: <link>a post</link>.` Parts do not nest. */
  text: string;
  /** What to make of each part, by its name. */
  parts: Readonly<Record<string, (words: string) => ComponentChildren>>;
}

/** A sentence with elements in it, which another language may put elsewhere. */
export function Worded({ text, parts }: WordedProps) {
  return (
    <>
      {text.split(/(<\w+>.*?<\/\w+>)/).map((piece) => {
        const [, name, words] = /^<(\w+)>(.*)<\/\1>$/.exec(piece) ?? [];
        const make = name === undefined ? undefined : parts[name];
        return make === undefined || words === undefined ? piece : make(words);
      })}
    </>
  );
}
