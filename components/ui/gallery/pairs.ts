/** A colour, the grounds it is used on, and the contrast it needs there. Tokens without their dashes. */
interface Pair {
  color: string;
  on: readonly string[];
  least: number;
  /** The same where more contrast was asked for. */
  leastWithMore: number;
}

const SHEETS = ['paper', 'sheet', 'lamp'];
const TINTS = ['lamp-glow', 'action-soft', 'alert-soft'];

const READ = { least: 7, leastWithMore: 10 };
const WORDS = { least: 4.5, leastWithMore: 7 };
const SHAPES = { least: 3, leastWithMore: 4.5 };

/** Every pair of colours that the components bring together. A new one belongs in here. */
export const PAIRS: readonly Pair[] = [
  { color: 'ink', on: [...SHEETS, ...TINTS, 'found'], ...READ },
  { color: 'ink-soft', on: [...SHEETS, ...TINTS], ...READ },
  { color: 'ink-lamp', on: [...SHEETS, ...TINTS], ...WORDS },
  { color: 'action', on: [...SHEETS, ...TINTS], ...WORDS },
  { color: 'action-strong', on: [...SHEETS, ...TINTS], ...WORDS },
  { color: 'on-action', on: ['action', 'action-strong'], ...WORDS },
  { color: 'alert', on: [...SHEETS, 'alert-soft'], ...WORDS },
  { color: 'light', on: SHEETS, ...SHAPES },
  { color: 'line-control', on: [...SHEETS, ...TINTS], ...SHAPES },
  { color: 'ring-color', on: [...SHEETS, ...TINTS], ...SHAPES },
];
