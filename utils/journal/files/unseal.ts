import { t } from '@/utils/words/words';
import { looksSealed, openSealedFile, sealedUnder } from '../vault/sealed-file';
import { VaultError } from '../vault/vault-error';
import { ArchiveError } from './archive-error';

/** A sealed file wants a passphrase, or another one. Nothing was read and nothing is lost. */
export class PassphraseNeeded extends Error {
  override readonly name = 'PassphraseNeeded';

  /**
   * @param why `mistyped`: it was meant for a recovery code, and there is a slip in it
   * @param under what opens it: a passphrase of its own, or the journal's (or its recovery code)
   */
  constructor(
    readonly why: 'missing' | 'wrong' | 'mistyped',
    readonly under: 'passphrase' | 'journal',
  ) {
    super(`passphrase ${why}`);
  }
}

/** Bytes that are enough to tell a sealed file by. */
const START = 64;

/** Groups of a recovery code, in whatever way they were typed. */
const LIKE_A_CODE = /^\s*[0-9a-z]{4}([\s-]*[0-9a-z]{4}){8}\s*$/i;

export async function isSealed(file: Blob): Promise<boolean> {
  return looksSealed(new Uint8Array(await file.slice(0, START).arrayBuffer()));
}

/**
 * What was sealed.
 *
 * @throws {PassphraseNeeded | ArchiveError}
 */
export async function unsealed(
  file: Blob,
  passphrase: string | undefined,
): Promise<ReadableStream<Uint8Array>> {
  const under = await sealedUnder(file).catch((error: unknown) => {
    throw inWords(error);
  });
  if (passphrase === undefined) throw new PassphraseNeeded('missing', under);
  const mayBeCode = under === 'journal' && LIKE_A_CODE.test(passphrase);
  try {
    return await openSealedFile(file, { passphrase });
  } catch (error) {
    if (!isWrong(error)) throw inWords(error);
    if (!mayBeCode) throw new PassphraseNeeded('wrong', under);
  }
  try {
    return await openSealedFile(file, { recoveryCode: passphrase });
  } catch (error) {
    if (!isWrong(error)) throw inWords(error);
    throw new PassphraseNeeded(error.code === 'mistyped' ? 'mistyped' : 'wrong', under);
  }
}

const isWrong = (error: unknown): error is VaultError =>
  error instanceof VaultError && (error.code === 'wrong' || error.code === 'mistyped');

/** What the vault found wrong with the file, for a person; what else there is stays as it is. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof VaultError)) return error;
  return new ArchiveError(sentence(error), [], { cause: error });
}

function sentence({ code }: VaultError): string {
  switch (code) {
    case 'truncated':
      return t('files.sealed.truncated');
    case 'newer':
      return t('archive.newer');
    case 'weakened':
      return t('files.sealed.weakened');
    case 'excessive':
      return t('files.sealed.excessive');
    case 'unsupported':
      return t('files.sealed.unsupported');
    case 'foreign':
      return t('archive.damaged');
    default:
      return t('files.sealed.damaged');
  }
}
