/** One row of a composer, whatever it is made of. */
export interface FieldProps {
  /** Its place among the rows: the network numbers them. */
  nth: number;
  placeholder: string;
  autoFocus: boolean;
  onText(text: string): void;
  onFocus(): void;
  /** Ctrl+Enter, or Command+Enter. */
  onSubmit(): void;
}
