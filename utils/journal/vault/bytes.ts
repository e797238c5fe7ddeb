import { VaultError } from './vault-error';

/** Bytes that WebCrypto takes: never in shared memory, where they could change under its hands. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8. */
export const toUtf8 = (text: string): Bytes => encoder.encode(text);

/** @throws TypeError when the bytes are not UTF-8 */
export const fromUtf8 = (bytes: Uint8Array): string => strictDecoder.decode(bytes);

export const randomBytes = (length: number): Bytes =>
  crypto.getRandomValues(new Uint8Array(length));

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** @throws VaultError `damaged` unless the text is exactly what `toBase64` would have written */
export function fromBase64(text: string): Bytes {
  let bytes: Bytes;
  try {
    bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new VaultError('damaged', 'Not base64.', { cause });
  }
  // atob forgives blanks, missing padding and stray bits: several texts for one meaning.
  if (toBase64(bytes) !== text) throw new VaultError('damaged', 'Not canonical base64.');
  return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/**
 * Associated data from a list. JSON of strings and finite numbers is one text for each list, so no
 * two lists can be taken for one another, as they could be when merely strung together.
 */
export const bindingTo = (...what: readonly (string | number)[]): Bytes =>
  toUtf8(JSON.stringify(what));
