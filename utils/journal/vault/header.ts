import * as v from 'valibot';
import { fromBase64, randomBytes, toBase64 } from './bytes';
import type { Bytes } from './bytes';
import { checkKdf } from './kdf';
import type { KdfParameters } from './kdf';
import { passphraseWrapSchema, unwrapByPassphrase, wrapUnderPassphrase } from './passphrase-wrap';
import { recoveryKey } from './recovery-code';
import { VaultError } from './vault-error';
import { base64Of, newKey, unwrapKey, wrapEntries, wrapKey } from './wrap';

const FORMAT = 'sidelight-vault';
const VERSION = 1;
const WITHIN = [FORMAT, VERSION] as const;
const RECOVERY_SALT_BYTES = 32;

const headerSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  passphrase: passphraseWrapSchema,
  recovery: v.strictObject({ salt: base64Of(RECOVERY_SALT_BYTES), ...wrapEntries }),
});

/**
 * The data key, wrapped twice: by a passphrase and by a recovery code. JSON, and nothing in it is
 * secret. There is no stored check of either: what opens the wrap is right.
 */
export type VaultHeader = v.InferOutput<typeof headerSchema>;

const recoveryBinding = (salt: string) => [...WITHIN, 'recovery', 'hkdf-sha256', salt];

/** 256 random bits under which a journal is sealed. */
export const newDataKey = newKey;

async function wrapUnderCode(dataKey: Uint8Array, code: string): Promise<VaultHeader['recovery']> {
  const saltBytes = randomBytes(RECOVERY_SALT_BYTES);
  const salt = toBase64(saltBytes);
  const under = await recoveryKey(code, saltBytes);
  return { salt, ...(await wrapKey(dataKey, under, recoveryBinding(salt))) };
}

/**
 * Wraps a data key for the first time.
 *
 * @param kdf as `newKdf()` makes it where none is given
 * @throws VaultError `mistyped` (the code), `weakened` or `excessive` (the parameters given)
 */
export async function protect(
  dataKey: Uint8Array,
  passphrase: string,
  recoveryCode: string,
  kdf?: KdfParameters,
): Promise<VaultHeader> {
  const recovery = await wrapUnderCode(dataKey, recoveryCode);
  return {
    format: FORMAT,
    version: VERSION,
    passphrase: await wrapUnderPassphrase(dataKey, passphrase, WITHIN, kdf),
    recovery,
  };
}

/** @throws VaultError `wrong`, `unsupported`, and as `readHeader` of its derivation */
export const openWithPassphrase = (header: VaultHeader, passphrase: string): Promise<Bytes> =>
  unwrapByPassphrase(header.passphrase, passphrase, WITHIN);

/** @throws VaultError `mistyped` (a slip in the code), `wrong` (the code of another journal) */
export async function openWithRecoveryCode(header: VaultHeader, code: string): Promise<Bytes> {
  const { salt, ...wrap } = header.recovery;
  return unwrapKey(wrap, await recoveryKey(code, fromBase64(salt)), recoveryBinding(salt));
}

/**
 * The header with another passphrase. Records stay as they are; so a copy of the old header still
 * opens them with the old passphrase.
 *
 * @param kdf as `newKdf()` makes it where none is given
 */
export async function changePassphrase(
  header: VaultHeader,
  dataKey: Uint8Array,
  passphrase: string,
  kdf?: KdfParameters,
): Promise<VaultHeader> {
  return { ...header, passphrase: await wrapUnderPassphrase(dataKey, passphrase, WITHIN, kdf) };
}

/**
 * The header with another recovery code; of the old one as of an old passphrase.
 *
 * @throws VaultError `mistyped`
 */
export async function changeRecoveryCode(
  header: VaultHeader,
  dataKey: Uint8Array,
  code: string,
): Promise<VaultHeader> {
  return { ...header, recovery: await wrapUnderCode(dataKey, code) };
}

const anyVersion = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
});

/**
 * A header from outside, checked before any of it is acted on.
 *
 * @throws VaultError `damaged`, `newer`, `weakened`, `excessive`
 */
export function readHeader(value: unknown): VaultHeader {
  const named = v.safeParse(anyVersion, value);
  if (!named.success) throw new VaultError('damaged', 'Not the header of a journal.');
  if (named.output.version > VERSION) {
    throw new VaultError('newer', `A header of version ${named.output.version}.`);
  }
  const read = v.safeParse(headerSchema, value);
  if (!read.success) {
    throw new VaultError('damaged', `Header: ${v.summarize(read.issues)}`);
  }
  checkKdf(read.output.passphrase.kdf);
  return read.output;
}
