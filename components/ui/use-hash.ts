import { useEffect, useState } from 'preact/hooks';

/** The part of the page's address from "#" on, as it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const gone = new AbortController();
    window.addEventListener('hashchange', () => setHash(location.hash), { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return hash;
}
