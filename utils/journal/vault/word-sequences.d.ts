/** The package itself offers its lists only all at once, and the others are 1.2 MB. */
declare module '@zxcvbn-ts/language-en/dist/wordSequences.json.mjs' {
  /** Words in their order, by the name of the list. */
  const sequences: Record<string, string[]>;
  export default sequences;
}
