import { bindingTo, fromUtf8, randomBytes, toUtf8 } from './bytes';
import type { Bytes } from './bytes';
import type { Codec, Label } from './codec';
import { VaultError } from './vault-error';
import { aesKey } from './wrap';

/** First byte of every payload; also bound into it. */
const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const BODY_AT = 1 + IV_BYTES;

/** Seals values and bytes under one data key. */
export interface Sealer extends Codec {
  seal(value: unknown, label: Label): Promise<Bytes>;
  /** Bytes as they are, without JSON. What was sealed as bytes opens only as bytes. */
  sealBytes(bytes: Uint8Array, label: Label): Promise<Bytes>;
  /** @throws VaultError `damaged`, also for the wrong label */
  openBytes(payload: unknown, label: Label): Promise<Bytes>;
}

type Kind = 'sidelight-record' | 'sidelight-bytes';

const labelled = (kind: Kind, { store, id, revision, updatedAt }: Label): Bytes =>
  bindingTo(kind, FORMAT, store, id, revision, updatedAt);

function packed(iv: Bytes, sealed: ArrayBuffer): Bytes {
  const payload = new Uint8Array(BODY_AT + sealed.byteLength);
  payload[0] = FORMAT;
  payload.set(iv, 1);
  payload.set(new Uint8Array(sealed), BODY_AT);
  return payload;
}

function readPayload(payload: unknown): { iv: Bytes; sealed: Bytes } {
  if (!(payload instanceof Uint8Array) || !(payload.buffer instanceof ArrayBuffer)) {
    throw new VaultError('damaged', 'A payload that is not bytes.');
  }
  // A later format would come with a later version of the database, which is not opened at all.
  if (payload[0] !== FORMAT || payload.length < BODY_AT + TAG_BYTES) {
    throw new VaultError('damaged', 'A payload that no version wrote.');
  }
  const bytes = new Uint8Array(payload.buffer, payload.byteOffset, payload.length);
  return { iv: bytes.subarray(1, BODY_AT), sealed: bytes.subarray(BODY_AT) };
}

/**
 * The codec of a sealed journal. A payload is `[format 1][IV, 12 bytes][AES-256-GCM of the text,
 * and its tag]`; the text is JSON in UTF-8. Associated data: kind, format, store, id, revision and
 * `updatedAt`, so a payload opens only in its own place and at its own revision.
 *
 * IVs are random. NIST SP 800-38D (section 8.3) allows 2^32 of them under one key: a save every
 * half second for sixty years.
 *
 * `seal` rejects with TypeError for what JSON cannot hold; `open` with VaultError `damaged`,
 * also for the wrong label.
 *
 * @throws RangeError when the data key has not 32 bytes
 */
export async function sealerFor(dataKey: Uint8Array): Promise<Sealer> {
  const key = await aesKey(dataKey);

  // One wait for each record, and none before WebCrypto has its work: many go on at once.
  async function sealed(kind: Kind, bytes: Bytes, label: Label): Promise<Bytes> {
    const iv = randomBytes(IV_BYTES);
    const how = { name: 'AES-GCM', iv, additionalData: labelled(kind, label) };
    return packed(iv, await crypto.subtle.encrypt(how, key, bytes));
  }

  async function opened(kind: Kind, payload: unknown, label: Label): Promise<ArrayBuffer> {
    const { iv, sealed: body } = readPayload(payload);
    const how = { name: 'AES-GCM', iv, additionalData: labelled(kind, label) };
    try {
      return await crypto.subtle.decrypt(how, key, body);
    } catch (cause) {
      const { store, id } = label;
      throw new VaultError('damaged', `${store}/${id} does not open.`, { cause });
    }
  }

  return {
    async seal(value, label) {
      const text = JSON.stringify(value) as string | undefined;
      if (text === undefined) throw new TypeError('Nothing that JSON could hold.');
      return sealed('sidelight-record', toUtf8(text), label);
    },
    async open(payload, label) {
      const bytes = await opened('sidelight-record', payload, label);
      return JSON.parse(fromUtf8(new Uint8Array(bytes))) as unknown;
    },
    sealBytes: (bytes, label) => sealed('sidelight-bytes', new Uint8Array(bytes), label),
    openBytes: async (payload, label) =>
      new Uint8Array(await opened('sidelight-bytes', payload, label)),
  };
}
