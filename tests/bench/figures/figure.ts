/** One number of the benchmark. Names are stable: other tools read them. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The same without the extension, or of the bare way to do it. */
  control?: number;
  /** Of value to control: the median of the rounds' ratios. */
  ratio?: number;
}
