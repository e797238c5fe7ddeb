import { expect } from 'vitest';
import { randomBytes, toBase64 } from '@/utils/journal/vault/bytes';
import type { KdfParameters } from '@/utils/journal/vault/kdf';
import { VaultError } from '@/utils/journal/vault/vault-error';
import type { VaultErrorCode } from '@/utils/journal/vault/vault-error';

/** The cheapest derivation that is allowed. */
export const cheap = (): KdfParameters => ({
  name: 'argon2id',
  version: 19,
  memoryKiB: 19 * 1024,
  iterations: 2,
  parallelism: 1,
  salt: toBase64(randomBytes(16)),
});

/** The code with which something is refused; a failing test when it is not, or not by us. */
export async function refusal(doing: () => unknown): Promise<VaultErrorCode> {
  const error: unknown = await (async () => {
    await doing();
    return undefined;
  })().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(VaultError);
  return (error as VaultError).code;
}
