const LINKED = /([#@][\p{L}\p{N}_]+)/u;

/** A post's words with its hashtags and handles as links. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {text.split(LINKED).map((part, at) => {
        if (!LINKED.test(part)) return part;
        const view = part.startsWith('#') ? 'hashtag' : 'profile';
        return (
          <a key={at} href={`#/${view}/${part.slice(1)}`}>
            {part}
          </a>
        );
      })}
    </>
  );
}
