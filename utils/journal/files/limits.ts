// Far above any journal, far below what would fill the memory or keep a person waiting for ever.

const MB = 1024 * 1024;

/** Bytes that the journal in one file may unfold to. */
export const MOST_UNFOLDED = 4096 * MB;
/** Bytes of one record as it is written in a file. */
export const MOST_OF_A_RECORD = 32 * MB;
/** Records of one kind in a file, and files in a zip. */
export const MOST_RECORDS = 1_000_000;
/** Faults that are listed; whoever has this many needs another file, not more of them. */
export const MOST_PROBLEMS = 1_000;
