import type { Sample } from './sample';

/** Parts of a run: one that fails costs its own figures, and no others. */
export class Parts {
  readonly samples: Sample[] = [];
  /** What could not be measured, and why. */
  readonly missing: string[] = [];

  /** Does one part, with a line of progress; undefined when it fails. */
  async part<Value>(what: string, work: () => Promise<Value>): Promise<Value | undefined> {
    const begun = performance.now();
    try {
      const value = await work();
      console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      return value;
    } catch (error) {
      const why = String(error).split('\n', 1)[0] ?? '';
      console.log(`${what}: failed: ${why}`);
      this.missing.push(`${what}: ${why}`);
      return undefined;
    }
  }

  /** Does one part and keeps what it has measured. */
  async measure(what: string, work: () => Promise<Sample[]>): Promise<void> {
    this.samples.push(...((await this.part(what, work)) ?? []));
  }
}
