/** How long some work takes, in ms. */
export async function timeOf(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** ms between two things that are timed: what the first has set off is not charged to the second. */
const REST = 30;

export const rest = (ms = REST) => new Promise<void>((resolve) => setTimeout(resolve, ms));
