/** What can go wrong between a view and the journal. Views show `message` as it is. */
export type ErrorCode =
  | 'full' // the disk or the browser's quota
  | 'missing' // no such entry
  | 'invalid' // a payload that does not fit the protocol
  | 'refused' // the sender may not ask this
  | 'damaged' // the database cannot be opened or read
  | 'unreachable' // the background does not answer
  | 'unexpected';

export interface Failure {
  code: ErrorCode;
  message: string;
}

export class SidelightError extends Error {
  override readonly name = 'SidelightError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Errors do not survive messaging whole, so a reply says how it went. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };
