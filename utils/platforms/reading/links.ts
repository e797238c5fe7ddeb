import { shorten } from './text';

/** An address, or null for what is none. */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** A path's segments, decoded where they can be. */
export function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
}

/** ISO 8601 UTC of a machine-readable time that names its zone; null for any other. */
export function utcTime(datetime: string | null): string | null {
  if (!datetime || !/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(datetime)) return null;
  const time = new Date(datetime);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** The hashtags that links stand for: without "#", as written, each once. At most 50. */
export function hashtagsOf(links: Iterable<Element>): string[] {
  const tags = new Map<string, string>();
  for (const link of links) {
    const tag = shorten(link.textContent.trim().replace(/^[#＃]/, ''), 200);
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    if (tags.size === 50) break;
  }
  return [...tags.values()];
}
