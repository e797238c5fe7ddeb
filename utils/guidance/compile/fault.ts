/** Something wrong with a file that cards are written in, in words its author can act on. */
export interface Fault {
  /** From the project's root or the top of the pack, with forward slashes. */
  file: string;
  /** Counted from 1; left out when the fault is not at one place. */
  line?: number | undefined;
  problem: string;
}

export function faultLine({ file, line, problem }: Fault): string {
  return line === undefined ? `${file}: ${problem}` : `${file}: line ${line}: ${problem}`;
}

/** All faults for a person to read, one a line. */
export function faultReport(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [`${count} in content:`, ...faults.map((fault) => `  ${faultLine(fault)}`)].join('\n');
}
