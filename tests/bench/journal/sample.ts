/** What one round has measured of one figure. */
export interface Sample {
  name: string;
  unit: string;
  values: number[];
  /** Of the bare way to do it, in the same round. */
  control?: number[];
  /** The part of all values that the figure is not below (0 to 1); without it, their median. */
  share?: number;
}
