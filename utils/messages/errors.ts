/** What can go wrong between a view and the journal. `problems.*` of the words says it to a person. */
export type ErrorCode =
  | 'full' // the disk or the browser's quota: this was not saved
  | 'noRoom' // the same, before the journal could even be opened
  | 'missing' // no such entry
  | 'invalid' // a payload that does not fit the protocol
  | 'tooLong' // the same, since a text is longer than the store takes
  | 'tooMuch' // more than the browser carries in one message
  | 'refused' // the sender may not ask this
  | 'newer' // the journal was last used by a newer Sidelight
  | 'gaveUp' // the browser gave up writing
  | 'closed' // the database cannot be opened or read
  | 'damaged' // one record cannot be read
  | 'locked' // the journal is locked
  | 'lost' // an import whose earlier parts the background has forgotten
  | 'unreachable' // the background does not answer
  | 'updated' // the extension was updated or removed under this page
  | 'unexpected';

export interface Failure {
  code: ErrorCode;
  /** For the console, in English. */
  detail: string;
}

export class SidelightError extends Error {
  override readonly name = 'SidelightError';

  constructor(
    readonly code: ErrorCode,
    detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
  }
}

/** Errors do not survive messaging whole, so a reply says how it went. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };
