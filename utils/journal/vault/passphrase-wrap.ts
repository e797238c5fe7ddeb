import * as v from 'valibot';
import type { Bytes } from './bytes';
import { deriveKey, kdfBinding, kdfSchema, newKdf } from './kdf';
import type { KdfParameters } from './kdf';
import { unwrapKey, wrapEntries, wrapKey } from './wrap';

/** A key under a passphrase, with how the passphrase becomes a key. */
export const passphraseWrapSchema = v.strictObject({ kdf: kdfSchema, ...wrapEntries });

export type PassphraseWrap = v.InferOutput<typeof passphraseWrapSchema>;

/** Format and version of what the wrap is part of: one cannot be passed off as another. */
export type Within = readonly [format: string, version: number];

const binding = (within: Within, kdf: KdfParameters) => [
  ...within,
  'passphrase',
  ...kdfBinding(kdf),
];

/**
 * @param kdf as `newKdf()` makes it where none is given
 * @throws VaultError as `deriveKey`
 */
export async function wrapUnderPassphrase(
  key: Uint8Array,
  passphrase: string,
  within: Within,
  kdf?: KdfParameters,
): Promise<PassphraseWrap> {
  const chosen = kdf ?? (await newKdf());
  const wrappingKey = await deriveKey(passphrase, chosen);
  return { kdf: chosen, ...(await wrapKey(key, wrappingKey, binding(within, chosen))) };
}

/** @throws VaultError `wrong`, and as `deriveKey` */
export async function unwrapByPassphrase(
  { kdf, ...wrap }: PassphraseWrap,
  passphrase: string,
  within: Within,
): Promise<Bytes> {
  return unwrapKey(wrap, await deriveKey(passphrase, kdf), binding(within, kdf));
}
