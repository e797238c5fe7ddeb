import { gcm } from '@noble/ciphers/aes.js';
import { argon2id } from '@noble/hashes/argon2.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { KdfParameters } from '@/utils/journal/vault/kdf';
import type { VaultHeader } from '@/utils/journal/vault/header';

/**
 * The vault's formats a second time, from their description and on other primitives than the
 * browser's and hash-wasm's: what both agree on is not one implementation's own mistake.
 */

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
export const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
export const unhex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const unbase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
const bound = (...what: (string | number)[]) => utf8(JSON.stringify(what));

export function secondDerive(passphrase: string, kdf: KdfParameters): Uint8Array {
  const password = utf8(passphrase.normalize('NFKC'));
  const salt = unbase64(kdf.salt);
  return kdf.name === 'argon2id'
    ? argon2id(password, salt, {
        t: kdf.iterations,
        m: kdf.memoryKiB,
        p: kdf.parallelism,
        version: kdf.version,
        dkLen: 32,
      })
    : pbkdf2(sha256, password, salt, { c: kdf.iterations, dkLen: 32 });
}

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A whole number at a time, where the first implementation goes byte by byte. */
export function secondCode(secret: Uint8Array): string {
  const base32 = (bytes: Uint8Array, count: number) => {
    const all = BigInt(`0x${hex(bytes)}`);
    const bits = BigInt(bytes.length * 8);
    return Array.from({ length: count }, (_, at) =>
      SIGNS.charAt(Number((all >> (bits - 5n * BigInt(at + 1))) & 31n)),
    ).join('');
  };
  const digest = sha256(new Uint8Array([...utf8('sidelight recovery code'), ...secret]));
  return (base32(secret, 32) + base32(digest, 4)).match(/.{4}/g)!.join('-');
}

export const secondRecoveryKey = (secret: Uint8Array, salt: Uint8Array) =>
  hkdf(sha256, secret, salt, utf8('sidelight recovery key'), 32);

const kdfWords = (kdf: KdfParameters): (string | number)[] =>
  kdf.name === 'argon2id'
    ? ['argon2id', kdf.version, kdf.memoryKiB, kdf.iterations, kdf.parallelism, kdf.salt]
    : ['pbkdf2-sha256', kdf.iterations, kdf.salt];

export const secondHeader = {
  wrapUnderPassphrase(
    dataKey: Uint8Array,
    key: Uint8Array,
    kdf: KdfParameters,
    iv: Uint8Array,
    format = 'sidelight-vault',
  ) {
    const aad = bound(format, 1, 'passphrase', ...kdfWords(kdf));
    return { kdf, iv: base64(iv), wrapped: base64(gcm(key, iv, aad).encrypt(dataKey)) };
  },
  wrapUnderCode(dataKey: Uint8Array, secret: Uint8Array, salt: Uint8Array, iv: Uint8Array) {
    const aad = bound('sidelight-vault', 1, 'recovery', 'hkdf-sha256', base64(salt));
    const wrapped = gcm(secondRecoveryKey(secret, salt), iv, aad).encrypt(dataKey);
    return { salt: base64(salt), iv: base64(iv), wrapped: base64(wrapped) };
  },
  openWithSecret({ recovery }: VaultHeader, secret: Uint8Array) {
    const aad = bound('sidelight-vault', 1, 'recovery', 'hkdf-sha256', recovery.salt);
    const key = secondRecoveryKey(secret, unbase64(recovery.salt));
    return gcm(key, unbase64(recovery.iv), aad).decrypt(unbase64(recovery.wrapped));
  },
};

export interface SecondLabel {
  store: string;
  id: string;
  revision: number;
  updatedAt: string;
}

export function secondSeal(
  kind: 'sidelight-record' | 'sidelight-bytes',
  plain: Uint8Array,
  { store, id, revision, updatedAt }: SecondLabel,
  key: Uint8Array,
  iv: Uint8Array,
): Uint8Array {
  const aad = bound(kind, 1, store, id, revision, updatedAt);
  return new Uint8Array([1, ...iv, ...gcm(key, iv, aad).encrypt(plain)]);
}

const short = (bytes: Uint8Array) => sha256(bytes).slice(0, 8);

/** Bytes before the first chunk of a sealed file with that header. */
export function secondHead(header: string | object, version = 1): Buffer {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const prefix = Buffer.alloc(20);
  Buffer.from('\x89SIDELIGHT\r\n\x1a\n', 'latin1').copy(prefix);
  prefix.writeUInt16BE(version, 14);
  prefix.writeUInt32BE(text.length, 16);
  const checked = Buffer.concat([prefix, short(prefix)]);
  return Buffer.concat([checked, sha256(Buffer.concat([checked, text])), text]);
}

/** A whole sealed file, of one chunk. */
export function secondFile(header: object, fileKey: Uint8Array, plain: Uint8Array): Buffer {
  const head = secondHead(header);
  const place = Buffer.from([0, 0, 0, 0, 1]);
  const iv = Buffer.concat([Buffer.alloc(7), place]);
  const aad = Buffer.concat([head.subarray(28, 60), place]);
  const sealed = gcm(fileKey, new Uint8Array(iv), new Uint8Array(aad)).encrypt(plain);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(sealed.length);
  const checked = Buffer.concat([place, length, short(sealed)]);
  return Buffer.concat([head, checked, short(checked), sealed]);
}

/** What is in a sealed file, given its key; nothing is checked but the seals. */
export function secondOpenFile(file: Uint8Array, fileKey: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const digest = bytes.subarray(28, 60);
  const parts: Uint8Array[] = [];
  for (let at = 60 + bytes.readUInt32BE(16); at < bytes.length;) {
    const place = bytes.subarray(at, at + 5);
    const sealed = bytes.subarray(at + 25, at + 25 + bytes.readUInt32BE(at + 5));
    const iv = new Uint8Array(Buffer.concat([Buffer.alloc(7), place]));
    const aad = new Uint8Array(Buffer.concat([digest, place]));
    parts.push(gcm(fileKey, iv, aad).decrypt(new Uint8Array(sealed)));
    at += 25 + sealed.length;
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The key of a file that was wrapped by a journal's data key. */
export function secondFileKey(file: Uint8Array, dataKey: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const text = bytes.subarray(60, 60 + bytes.readUInt32BE(16)).toString('utf8');
  const { file: wrap } = JSON.parse(text) as { file: { iv: string; wrapped: string } };
  const aad = bound('sidelight-sealed', 1, 'data-key');
  return gcm(dataKey, unbase64(wrap.iv), aad).decrypt(unbase64(wrap.wrapped));
}
