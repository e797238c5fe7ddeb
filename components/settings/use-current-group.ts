import { useEffect, useState } from 'preact/hooks';

/** Part of the window's height: what begins above it is what one reads. */
const READING_LINE = 0.35;

/**
 * The group one is reading: the last whose beginning has come up past the reading line; at the end
 * of the page the last of all.
 *
 * @param ids of the groups' elements, from top to bottom, in one text with spaces between
 */
export function useCurrentGroup(ids: string): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const gone = new AbortController();
    const look = () => setCurrent(groupAt(ids.split(' ')));
    look();
    for (const event of ['scroll', 'resize', 'hashchange']) {
      window.addEventListener(event, look, { signal: gone.signal, passive: true });
    }
    return () => gone.abort();
  }, [ids]);
  return current;
}

function groupAt(ids: readonly string[]): string | undefined {
  const { scrollHeight, clientHeight } = document.documentElement;
  const isLong = scrollHeight > clientHeight;
  if (isLong && window.scrollY + clientHeight >= scrollHeight - 2) return ids.at(-1);
  const begun = ids.filter((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= clientHeight * READING_LINE;
  });
  return begun.at(-1) ?? ids[0];
}
