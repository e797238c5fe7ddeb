/** Why a file was not imported, in words for the person who chose it. Nothing was written. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  /** @param problems what is wrong where, one line each; may be empty */
  constructor(
    message: string,
    readonly problems: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
