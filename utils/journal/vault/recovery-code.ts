import { joined, randomBytes, sameBytes, sha256, toUtf8 } from './bytes';
import type { Bytes } from './bytes';
import { VaultError } from './vault-error';

/**
 * A recovery code is 160 random bits, as eight groups of four signs of Crockford's base32 (no I, L,
 * O or U, which are misread), and a ninth group made from the other eight: a slip while typing is
 * noticed for what it is, all but once in a million times.
 *
 *     7ZK4-0M2R-…-Q8TX
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const GROUP = 4;
const SECRET_SIGNS = (SECRET_BYTES * 8) / 5;

/** Big-endian, five bits a sign; the last bits that fill no sign are left out. */
function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

function fromBase32(text: string): Bytes {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of text) {
    held = (held << 5) | ALPHABET.indexOf(sign);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return Uint8Array.from(bytes);
}

async function checkGroup(secret: Bytes): Promise<string> {
  const digest = await sha256(joined(toUtf8('sidelight recovery code'), secret));
  return toBase32(digest).slice(0, GROUP);
}

const inGroups = (signs: string): string => signs.replaceAll(/(.{4})(?=.)/g, '$1-');

/** A new code, to be shown once: nine groups of four, joined by hyphens. */
export async function newRecoveryCode(): Promise<string> {
  const secret = randomBytes(SECRET_BYTES);
  return inGroups(toBase32(secret) + (await checkGroup(secret)));
}

/**
 * The 20 bytes of a code, however it was typed: upper or lower case, blanks and dashes anywhere or
 * nowhere, O for 0, I or L for 1.
 *
 * @throws VaultError `mistyped`
 */
export async function readRecoveryCode(text: string): Promise<Bytes> {
  const signs = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\u2212\u200b-\u200f\u2060\ufeff]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const known = Array.from(signs).every((sign) => ALPHABET.includes(sign));
  if (!known || signs.length !== SECRET_SIGNS + GROUP) {
    throw new VaultError('mistyped', 'Not the signs of a recovery code.');
  }
  const secret = fromBase32(signs.slice(0, SECRET_SIGNS));
  if ((await checkGroup(secret)) !== signs.slice(SECRET_SIGNS)) {
    throw new VaultError('mistyped', 'The check group of the recovery code does not fit.');
  }
  return secret;
}

/** Whether two ways of typing mean one code; false when either is mistyped. */
export async function sameRecoveryCode(a: string, b: string): Promise<boolean> {
  try {
    return sameBytes(await readRecoveryCode(a), await readRecoveryCode(b));
  } catch {
    return false;
  }
}

/**
 * The AES-256-GCM key of a code, by HKDF-SHA-256: 160 random bits cannot be guessed, so nothing
 * slow is needed.
 *
 * @throws VaultError `mistyped`
 */
export async function recoveryKey(code: string, salt: Bytes): Promise<CryptoKey> {
  const secret = await readRecoveryCode(code);
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: toUtf8('sidelight recovery key') },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
