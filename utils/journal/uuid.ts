/** The latest time an id was made for here, in ms. */
let latest = 0;

/**
 * A UUID v7 (RFC 9562): 48 bits of Unix milliseconds, then random bits. Ids made one after the other
 * sort that way, also within one millisecond.
 */
export function uuidv7(): string {
  latest = Math.max(Date.now(), latest + 1);
  return uuidAt(latest);
}

/** A UUID v7 for a time of the past, in ms since 1970. */
export function uuidAt(time: number): string {
  return uuidOf(time, crypto.getRandomValues(new Uint8Array(16)));
}

function uuidOf(time: number, random: Uint8Array): string {
  const bytes = new Uint8Array(random);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(time / 2 ** 32));
  view.setUint32(2, time % 2 ** 32);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** When an id was made, in ms since 1970; undefined for ids that do not say. */
export function timeOf(id: string): number | undefined {
  return id.charAt(14) === '7' ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : undefined;
}

/**
 * A UUID v7 for a time of the past that is the same whenever it is made of the same words, so that
 * what is asked for twice is made once.
 */
export async function uuidFor(time: number, ...words: string[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(words));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return uuidOf(time, digest.subarray(0, 16));
}
