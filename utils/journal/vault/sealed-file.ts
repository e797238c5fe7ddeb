import * as v from 'valibot';
import type { Bytes } from './bytes';
import { openWithPassphrase, openWithRecoveryCode, readHeader } from './header';
import type { VaultHeader } from './header';
import { checkKdf } from './kdf';
import type { KdfParameters } from './kdf';
import { passphraseWrapSchema, unwrapByPassphrase, wrapUnderPassphrase } from './passphrase-wrap';
import { VERSION, chunksOpened, chunksSealed, makeHead, readHead } from './sealed-container';
import { VaultError } from './vault-error';
import { aesKey, newKey, unwrapKey, wrapKey, wrapSchema } from './wrap';

export { looksSealed } from './sealed-container';

/**
 * Files sealed for outside: an export under a passphrase of its own, a backup under the journal's.
 * `sealed-container.ts` has the bytes; this is the header in them, which says how to come by the
 * file's key. It has one of two forms:
 *
 *     { "format": "sidelight-sealed", "under": "passphrase",
 *       "passphrase": { "kdf": …, "iv": …, "wrapped": … } }
 *     { "format": "sidelight-sealed", "under": "journal",
 *       "vault": { the journal's header }, "file": { "iv": …, "wrapped": … } }
 *
 * In the first the passphrase wraps the file's key; in the second the journal's data key does, so
 * the journal's passphrase opens the backup, and its recovery code as well. Associated data of a
 * wrap names this format and version, and what wraps.
 */
const FORMAT = 'sidelight-sealed';
const WITHIN = [FORMAT, VERSION] as const;
const UNDER_DATA_KEY = [...WITHIN, 'data-key'] as const;

const fileHeaderSchema = v.variant('under', [
  v.strictObject({
    format: v.literal(FORMAT),
    under: v.literal('passphrase'),
    passphrase: passphraseWrapSchema,
  }),
  v.strictObject({
    format: v.literal(FORMAT),
    under: v.literal('journal'),
    vault: v.unknown(),
    file: wrapSchema,
  }),
]);

type FileHeader = v.InferOutput<typeof fileHeaderSchema>;

/** What seals a file: a passphrase of its own, or an open journal (its header and data key). */
export type SealingSecret =
  | { passphrase: string; kdf?: KdfParameters }
  | { header: VaultHeader; dataKey: Uint8Array };

/** What opens a file. A recovery code opens backups only. */
export type OpeningSecret = { passphrase: string } | { recoveryCode: string };

async function headerFor(fileKey: Bytes, secret: SealingSecret): Promise<FileHeader> {
  if ('passphrase' in secret) {
    const { passphrase, kdf } = secret;
    const wrap = await wrapUnderPassphrase(fileKey, passphrase, WITHIN, kdf);
    return { format: FORMAT, under: 'passphrase', passphrase: wrap };
  }
  const file = await wrapKey(fileKey, await aesKey(secret.dataKey), UNDER_DATA_KEY);
  return { format: FORMAT, under: 'journal', vault: secret.header, file };
}

/**
 * A stream that takes what is to be kept and gives the sealed file. In memory: one chunk of
 * 256 KiB, however long the file.
 *
 * @throws VaultError as `deriveKey`
 */
export async function sealStream(
  secret: SealingSecret,
): Promise<TransformStream<Uint8Array, Bytes>> {
  const fileKey = newKey();
  const head = await makeHead(await headerFor(fileKey, secret));
  return chunksSealed(head, await aesKey(fileKey));
}

function readFileHeader(value: unknown): FileHeader {
  const read = v.safeParse(fileHeaderSchema, value);
  if (!read.success) throw new VaultError('damaged', `Header: ${v.summarize(read.issues)}`);
  const header = read.output;
  if (header.under === 'passphrase') checkKdf(header.passphrase.kdf);
  else readHeader(header.vault);
  return header;
}

async function fileKeyOf(header: FileHeader, secret: OpeningSecret): Promise<Bytes> {
  if (header.under === 'passphrase') {
    if ('passphrase' in secret) {
      return unwrapByPassphrase(header.passphrase, secret.passphrase, WITHIN);
    }
    throw new VaultError('no-recovery-code', 'A file under a passphrase of its own.');
  }
  const vault = readHeader(header.vault);
  const dataKey =
    'passphrase' in secret
      ? await openWithPassphrase(vault, secret.passphrase)
      : await openWithRecoveryCode(vault, secret.recoveryCode);
  return unwrapKey(header.file, await aesKey(dataKey), UNDER_DATA_KEY);
}

/**
 * What a sealed file wants, before anybody is asked for it: a passphrase of its own, or the
 * passphrase or recovery code of the journal it is a backup of.
 *
 * @throws VaultError `foreign`, `truncated`, `damaged`, `newer`, `weakened`, `excessive`
 */
export async function sealedUnder(file: Blob): Promise<'passphrase' | 'journal'> {
  return readFileHeader((await readHead(file)).header).under;
}

/**
 * Opens a sealed file. What is wrong with its head or the secret rejects here; what is wrong
 * further on makes the stream error (`damaged`, `truncated`, `trailing`). Act on nothing before the
 * stream has ended: only then is the file known to be whole.
 *
 * @throws VaultError as `sealedUnder`, and `wrong`, `mistyped`, `no-recovery-code`, `unsupported`
 */
export async function openSealedFile(
  file: Blob,
  secret: OpeningSecret,
): Promise<ReadableStream<Bytes>> {
  const head = await readHead(file);
  const fileKey = await fileKeyOf(readFileHeader(head.header), secret);
  return chunksOpened(file, head, await aesKey(fileKey));
}
