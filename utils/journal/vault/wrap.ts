import * as v from 'valibot';
import { bindingTo, fromBase64, randomBytes, toBase64 } from './bytes';
import type { Bytes } from './bytes';
import { VaultError } from './vault-error';

const IV_BYTES = 12;
const KEY_BYTES = 32;
const TAG_BYTES = 16;

/** Base64 of that many bytes, in the one way of writing it. */
export const base64Of = (length: number) =>
  v.pipe(
    v.string(),
    v.check((text) => {
      try {
        return fromBase64(text).length === length;
      } catch {
        return false;
      }
    }),
  );

/** A 256-bit key under another: `iv` and `wrapped` (key and tag) in base64. */
export const wrapEntries = {
  iv: base64Of(IV_BYTES),
  wrapped: base64Of(KEY_BYTES + TAG_BYTES),
};

export const wrapSchema = v.strictObject(wrapEntries);

export type Wrap = v.InferOutput<typeof wrapSchema>;

/**
 * Seals a 32-byte key under another by AES-256-GCM.
 *
 * @param binding what the wrap is for; to be named again, in the same words, to open it
 * @throws RangeError when the key has not 32 bytes
 */
export async function wrapKey(
  key: Uint8Array,
  under: CryptoKey,
  binding: readonly (string | number)[],
): Promise<Wrap> {
  if (key.length !== KEY_BYTES) throw new RangeError('A data key has 32 bytes.');
  const iv = randomBytes(IV_BYTES);
  const wrapped = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bindingTo(...binding) },
    under,
    new Uint8Array(key),
  );
  return { iv: toBase64(iv), wrapped: toBase64(new Uint8Array(wrapped)) };
}

/** @throws VaultError `wrong` when it does not open, `damaged` when it is no wrap */
export async function unwrapKey(
  { iv, wrapped }: Wrap,
  under: CryptoKey,
  binding: readonly (string | number)[],
): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bindingTo(...binding) };
  const sealed = fromBase64(wrapped);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, under, sealed));
  } catch (cause) {
    throw new VaultError('wrong', 'The key does not open the wrap.', { cause });
  }
}

/** The 32 bytes of a key as WebCrypto's, not to be read out again. */
export function aesKey(bytes: Uint8Array): Promise<CryptoKey> {
  if (bytes.length !== KEY_BYTES) throw new RangeError('A data key has 32 bytes.');
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
}

/** 256 random bits. */
export const newKey = (): Bytes => randomBytes(KEY_BYTES);
