/** A file that cards are written in. */
export interface SourceFile {
  /** From the project's root or the top of the pack, with forward slashes: `content/tips/start-small.md`. */
  path: string;
  text: string;
}
