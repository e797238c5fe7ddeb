import { argon2id } from 'hash-wasm';
import * as v from 'valibot';
import { fromBase64, randomBytes, toBase64, toUtf8 } from './bytes';
import { VaultError } from './vault-error';

const wholeNumber = v.pipe(v.number(), v.safeInteger());

/** How a key is made from a passphrase. Only the shape; `checkKdf` knows the bounds. */
export const kdfSchema = v.variant('name', [
  v.strictObject({
    name: v.literal('argon2id'),
    version: wholeNumber,
    memoryKiB: wholeNumber,
    iterations: wholeNumber,
    parallelism: wholeNumber,
    salt: v.string(),
  }),
  v.strictObject({ name: v.literal('pbkdf2-sha256'), iterations: wholeNumber, salt: v.string() }),
]);

/** `salt` is base64; `version` 19 is Argon2's own 1.3, the only one of RFC 9106. */
export type KdfParameters = v.InferOutput<typeof kdfSchema>;

/**
 * What a new passphrase gets.
 * - Argon2id: the second recommended option of RFC 9106 (section 4), for where memory is scarce:
 *   64 MiB, 3 passes, 4 lanes, a salt of 128 bits.
 * - PBKDF2-SHA-256: what the OWASP Password Storage Cheat Sheet asks for, 600 000.
 */
const DEFAULTS = {
  argon2id: { version: 19, memoryKiB: 64 * 1024, iterations: 3, parallelism: 4 },
  pbkdf2: { iterations: 600_000 },
  saltBytes: 16,
} as const;

/**
 * Below these somebody has made guessing cheap: Sidelight never writes less. The least that the
 * OWASP Password Storage Cheat Sheet allows (Argon2id 19 MiB, 2 passes, 1 lane; PBKDF2-SHA-256
 * 600 000), and RFC 9106's 128 bits of salt (section 3.1).
 */
const LEAST = {
  argon2id: { memoryKiB: 19 * 1024, iterations: 2, parallelism: 1 },
  pbkdf2: { iterations: 600_000 },
  saltBytes: 16,
} as const;

/**
 * Above these a file would exhaust the machine that opens it. 1 GiB and 16 lanes are the most that
 * Bitwarden offers its users; 16 passes and 10 000 000 rounds are some way beyond its 10 and
 * 2 000 000, to leave room for stronger defaults to come.
 */
const MOST = {
  argon2id: { memoryKiB: 1024 * 1024, iterations: 16, parallelism: 16 },
  pbkdf2: { iterations: 10_000_000 },
  saltBytes: 64,
} as const;

function checkRange(what: string, value: number, least: number, most: number): void {
  if (value < least) throw new VaultError('weakened', `${what} is ${value}, below ${least}.`);
  if (value > most) throw new VaultError('excessive', `${what} is ${value}, above ${most}.`);
}

/** @throws VaultError `weakened`, `excessive`, `newer` (an Argon2 to come) or `damaged` (the salt) */
export function checkKdf(parameters: KdfParameters): void {
  const { length } = fromBase64(parameters.salt);
  checkRange('Salt length', length, LEAST.saltBytes, MOST.saltBytes);
  if (parameters.name === 'pbkdf2-sha256') {
    const { iterations } = parameters;
    checkRange('PBKDF2 iterations', iterations, LEAST.pbkdf2.iterations, MOST.pbkdf2.iterations);
    return;
  }
  const { version } = DEFAULTS.argon2id;
  if (parameters.version < version) throw new VaultError('weakened', 'An outdated Argon2.');
  if (parameters.version > version) throw new VaultError('newer', 'An Argon2 yet unknown.');
  for (const of of ['memoryKiB', 'iterations', 'parallelism'] as const) {
    checkRange(`Argon2id ${of}`, parameters[of], LEAST.argon2id[of], MOST.argon2id[of]);
  }
}

/** The eight bytes with which every WebAssembly module begins, and a module in themselves. */
const EMPTY_MODULE = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

/** Asked by trying: a content security policy can forbid what the browser could do. */
async function compilesWebAssembly(): Promise<boolean> {
  try {
    await WebAssembly.compile(EMPTY_MODULE);
    return true;
  } catch {
    return false;
  }
}

/** Parameters with a fresh salt: Argon2id, or PBKDF2 where WebAssembly is missing. */
export async function newKdf(): Promise<KdfParameters> {
  const salt = toBase64(randomBytes(DEFAULTS.saltBytes));
  return (await compilesWebAssembly())
    ? { name: 'argon2id', ...DEFAULTS.argon2id, salt }
    : { name: 'pbkdf2-sha256', ...DEFAULTS.pbkdf2, salt };
}

/** In one fixed order, so that it can be bound into what the key wraps. */
export const kdfBinding = (parameters: KdfParameters): (string | number)[] =>
  parameters.name === 'argon2id'
    ? [
        parameters.name,
        parameters.version,
        parameters.memoryKiB,
        parameters.iterations,
        parameters.parallelism,
        parameters.salt,
      ]
    : [parameters.name, parameters.iterations, parameters.salt];

/**
 * The AES-256-GCM key that a passphrase makes; it cannot be read out. The passphrase is normalised
 * to NFKC first, as NIST SP 800-63B asks: one keyboard writes "é" as one sign and another as two,
 * and both must open the same journal.
 *
 * Argon2id takes 64 MiB and some tenths of a second on the calling thread.
 *
 * @throws VaultError as `checkKdf`, `wrong` when the passphrase is empty, `unsupported` when the
 * browser has no WebAssembly or not the memory
 */
export async function deriveKey(passphrase: string, parameters: KdfParameters): Promise<CryptoKey> {
  checkKdf(parameters);
  if (passphrase === '') throw new VaultError('wrong', 'An empty passphrase.');
  const password = toUtf8(passphrase.normalize('NFKC'));
  const salt = fromBase64(parameters.salt);
  const wraps = { name: 'AES-GCM', length: 256 } as const;
  const uses: KeyUsage[] = ['encrypt', 'decrypt'];

  if (parameters.name === 'pbkdf2-sha256') {
    const { iterations } = parameters;
    const base = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveKey']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt };
    return crypto.subtle.deriveKey(how, base, wraps, false, uses);
  }

  let raw: Uint8Array;
  try {
    raw = await argon2id({
      password,
      salt,
      memorySize: parameters.memoryKiB,
      iterations: parameters.iterations,
      parallelism: parameters.parallelism,
      hashLength: 32,
      outputType: 'binary',
    });
  } catch (cause) {
    throw new VaultError('unsupported', 'Argon2id could not be run here.', { cause });
  }
  try {
    return await crypto.subtle.importKey('raw', new Uint8Array(raw), wraps, false, uses);
  } finally {
    raw.fill(0);
  }
}
