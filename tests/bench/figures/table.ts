import type { Figure } from './figure';
import { GOALS, RATIO_GOALS } from './goals';

/** The figures as a table for the terminal, each that has a goal beside it. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, control, ratio }) => [
    name,
    number(value),
    unit,
    control === undefined ? '' : number(control),
    ratio === undefined ? '' : `×${ratio.toFixed(2)}`,
    goalOf(name, value, ratio),
  ]);
  return lines([['figure', 'value', 'unit', 'control', 'ratio', 'goal'], ...rows]);
}

/** Rows of cells as lines; numbers, which are in every column but the first and third, to the right. */
export function lines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return /^[×\d-]/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function goalOf(name: string, value: number, ratio: number | undefined): string {
  const [goal, most] = [GOALS[name], RATIO_GOALS[name]];
  if (goal !== undefined) return `≤ ${number(goal)}${value > goal ? '  above' : ''}`;
  if (most === undefined || ratio === undefined) return '';
  return `≤ ×${most.toFixed(2)}${ratio > most ? '  above' : ''}`;
}

function number(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  return value.toFixed(Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 2 : 0);
}
