/**
 * Why something sealed could not be opened or made:
 * - `wrong`: the passphrase or recovery code does not fit;
 * - `mistyped`: what was typed is no recovery code at all, there is a slip in it;
 * - `no-recovery-code`: a file under a passphrase of its own, which no recovery code opens;
 * - `damaged`: bytes have changed since they were sealed;
 * - `truncated`: the end is missing;
 * - `trailing`: something was added after the end;
 * - `foreign`: nothing that Sidelight sealed;
 * - `newer`: made by a later version of Sidelight;
 * - `weakened`: asks for a derivation so cheap that somebody must have changed it;
 * - `excessive`: asks for more memory or time than any honest file would;
 * - `unsupported`: this browser lacks what the derivation needs.
 */
export type VaultErrorCode =
  | 'wrong'
  | 'mistyped'
  | 'no-recovery-code'
  | 'damaged'
  | 'truncated'
  | 'trailing'
  | 'foreign'
  | 'newer'
  | 'weakened'
  | 'excessive'
  | 'unsupported';

/** The code decides what people are told; the message is for the console. */
export class VaultError extends Error {
  override name = 'VaultError';

  constructor(
    readonly code: VaultErrorCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}
