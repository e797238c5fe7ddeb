import { afterEach, describe, expect, it, vi } from 'vitest';
import { readHeader, openWithPassphrase, openWithRecoveryCode } from '@/utils/journal/vault/header';
import { deriveKey } from '@/utils/journal/vault/kdf';
import type { KdfParameters } from '@/utils/journal/vault/kdf';
import { readRecoveryCode, recoveryKey } from '@/utils/journal/vault/recovery-code';
import { sealerFor } from '@/utils/journal/vault/sealer';
import { openSealedFile, sealStream } from '@/utils/journal/vault/sealed-file';
import {
  hex,
  secondCode,
  secondDerive,
  secondFile,
  secondFileKey,
  secondHeader,
  secondOpenFile,
  secondRecoveryKey,
  secondSeal,
  unhex,
} from './second-implementation';
import vectors from './vectors.json';

const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
const dataKey = unhex(vectors.dataKey);

/** Shows which key it is, though it cannot be read: what it makes of 32 zero bytes. */
const fingerprint = async (key: CryptoKey | Uint8Array<ArrayBuffer>) => {
  const usable =
    key instanceof Uint8Array
      ? await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
      : key;
  const how = { name: 'AES-GCM', iv: new Uint8Array(12) };
  return hex(new Uint8Array(await crypto.subtle.encrypt(how, usable, new Uint8Array(32))));
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('known answers, by two implementations', () => {
  it.each(vectors.kdf)(
    'derives the key of "$passphrase" by $parameters.name',
    async ({ passphrase, parameters, key }) => {
      const kdf = parameters as KdfParameters;
      expect(await fingerprint(await deriveKey(passphrase, kdf))).toBe(
        await fingerprint(unhex(key)),
      );
      expect(hex(secondDerive(passphrase, kdf))).toBe(key);
    },
  );

  it('reads a recovery code and makes its key', async () => {
    const { code, secret, salt, key } = vectors.recovery;
    expect(hex(await readRecoveryCode(code))).toBe(secret);
    expect(secondCode(unhex(secret))).toBe(code);
    expect(await fingerprint(await recoveryKey(code, unhex(salt)))).toBe(
      await fingerprint(unhex(key)),
    );
    expect(hex(secondRecoveryKey(unhex(secret), unhex(salt)))).toBe(key);
  });

  it('opens a header by passphrase and by recovery code', async () => {
    const header = readHeader(vectors.header);
    expect(hex(await openWithPassphrase(header, vectors.kdf[0]!.passphrase))).toBe(vectors.dataKey);
    expect(hex(await openWithRecoveryCode(header, vectors.recovery.code))).toBe(vectors.dataKey);
    expect(hex(secondHeader.openWithSecret(header, unhex(vectors.recovery.secret)))).toBe(
      vectors.dataKey,
    );
    const { kdf, iv } = header.passphrase;
    const key = unhex(vectors.kdf[0]!.key);
    expect(secondHeader.wrapUnderPassphrase(dataKey, key, kdf, fromBase64(iv))).toEqual(
      header.passphrase,
    );
  });

  it('seals and opens a record', async () => {
    const { label, value, iv, payload, bytes, bytesPayload } = vectors.records;
    const sealer = await sealerFor(dataKey);
    expect(await sealer.open(fromBase64(payload), label)).toEqual(value);
    expect(hex(await sealer.openBytes(fromBase64(bytesPayload), label))).toBe(bytes);

    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      (array as Uint8Array).set(unhex(iv));
      return array;
    });
    expect(await sealer.seal(value, label)).toEqual(fromBase64(payload));
    expect(await sealer.sealBytes(unhex(bytes), label)).toEqual(fromBase64(bytesPayload));

    const text = new TextEncoder().encode(JSON.stringify(value));
    expect(secondSeal('sidelight-record', text, label, dataKey, unhex(iv))).toEqual(
      fromBase64(payload),
    );
    expect(secondSeal('sidelight-bytes', unhex(bytes), label, dataKey, unhex(iv))).toEqual(
      fromBase64(bytesPayload),
    );
  });

  it('opens a file under a passphrase of its own', async () => {
    const { passphrase, text, key, bytes } = vectors.file;
    const file = fromBase64(bytes);
    const opened = await openSealedFile(new Blob([file]), { passphrase });
    expect(await new Response(opened).text()).toBe(text);
    const end = 60 + new DataView(file.buffer).getUint32(16);
    const header = JSON.parse(new TextDecoder().decode(file.subarray(60, end))) as object;
    const again = secondFile(header, unhex(key), new TextEncoder().encode(text));
    expect(again.equals(file)).toBe(true);
  });

  it('writes files of several chunks that the second implementation opens', async () => {
    const plain = new Uint8Array(600_000).map((_, at) => (at * 31) % 251);
    const sealing = await sealStream({ header: readHeader(vectors.header), dataKey });
    const sealed = await new Response(
      new Blob([plain]).stream().pipeThrough(sealing),
    ).arrayBuffer();
    const file = new Uint8Array(sealed);
    expect(Buffer.compare(secondOpenFile(file, secondFileKey(file, dataKey)), plain)).toBe(0);
  });
});
