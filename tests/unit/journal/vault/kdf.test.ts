import { afterEach, describe, expect, it, vi } from 'vitest';
import { toBase64 } from '@/utils/journal/vault/bytes';
import { checkKdf, deriveKey, newKdf } from '@/utils/journal/vault/kdf';
import type { KdfParameters } from '@/utils/journal/vault/kdf';
import { cheap, refusal } from './support';

const pbkdf2: KdfParameters = {
  name: 'pbkdf2-sha256',
  iterations: 600_000,
  salt: toBase64(new Uint8Array(16)),
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('parameters for a new passphrase', () => {
  it('are the second recommended option of RFC 9106, with a fresh salt', async () => {
    const first = await newKdf();
    expect(first).toMatchObject({
      name: 'argon2id',
      version: 19,
      memoryKiB: 65_536,
      iterations: 3,
      parallelism: 4,
    });
    expect(atob(first.salt)).toHaveLength(16);
    expect((await newKdf()).salt).not.toBe(first.salt);
  });

  it.each([
    ['is missing', undefined],
    ['is forbidden by a policy', { compile: () => Promise.reject(new Error('unsafe-eval')) }],
  ])('fall back to PBKDF2 where WebAssembly %s', async (_, webAssembly) => {
    vi.stubGlobal('WebAssembly', webAssembly);
    const kdf = await newKdf();
    expect(kdf).toMatchObject({ name: 'pbkdf2-sha256', iterations: 600_000 });
    expect(() => {
      checkKdf(kdf);
    }).not.toThrow();
  });
});

describe('parameters from outside', () => {
  it.each([
    ['weakened', { ...cheap(), memoryKiB: 19 * 1024 - 1 }],
    ['weakened', { ...cheap(), iterations: 1 }],
    ['weakened', { ...cheap(), parallelism: 0 }],
    ['weakened', { ...cheap(), memoryKiB: -1 }],
    ['weakened', { ...cheap(), version: 16 }],
    ['weakened', { ...cheap(), salt: toBase64(new Uint8Array(15)) }],
    ['weakened', { ...pbkdf2, iterations: 599_999 }],
    ['excessive', { ...cheap(), memoryKiB: 1024 * 1024 + 1 }],
    ['excessive', { ...cheap(), iterations: 17 }],
    ['excessive', { ...cheap(), parallelism: 17 }],
    ['excessive', { ...cheap(), salt: toBase64(new Uint8Array(65)) }],
    ['excessive', { ...pbkdf2, iterations: 10_000_001 }],
    ['newer', { ...cheap(), version: 20 }],
    ['damaged', { ...cheap(), salt: 'not base64' }],
    // Means the same bytes as another text, so nobody's encoder wrote it.
    ['damaged', { ...cheap(), salt: 'AAAAAAAAAAAAAAAAAAAAAB==' }],
  ] as const)('are %s: %o', async (code, kdf) => {
    expect(await refusal(() => deriveKey('a lamp beside the page', kdf))).toBe(code);
  });

  it('are accepted at the bounds themselves', () => {
    const most = { ...cheap(), memoryKiB: 1024 * 1024, iterations: 16, parallelism: 16 };
    for (const kdf of [cheap(), most, pbkdf2, { ...pbkdf2, iterations: 10_000_000 }]) {
      expect(() => {
        checkKdf(kdf);
      }).not.toThrow();
    }
  });

  it('cannot be run without what they need', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(await refusal(() => deriveKey('a lamp beside the page', cheap()))).toBe('unsupported');
  });
});

describe('a derived key', () => {
  it('cannot be read out, whichever way it was made', async () => {
    for (const kdf of [cheap(), pbkdf2]) {
      const key = await deriveKey('a lamp beside the page', kdf);
      expect(key.extractable).toBe(false);
      expect(key.algorithm).toEqual({ name: 'AES-GCM', length: 256 });
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  it('is the same however a keyboard composes a letter, and another for another case', async () => {
    const kdf = cheap();
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: new Uint8Array(12) },
      await deriveKey('caf\u00e9 by the sea', kdf),
      Uint8Array.of(1),
    );
    const opens = async (passphrase: string) =>
      crypto.subtle
        .decrypt(
          { name: 'AES-GCM', iv: new Uint8Array(12) },
          await deriveKey(passphrase, kdf),
          sealed,
        )
        .then(
          () => true,
          () => false,
        );
    expect(await opens('cafe\u0301 by the sea')).toBe(true);
    expect(await opens('Caf\u00e9 by the sea')).toBe(false);
  });

  it('is not made from nothing', async () => {
    expect(await refusal(() => deriveKey('', cheap()))).toBe('wrong');
  });
});
