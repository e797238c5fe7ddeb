/**
 * The same, with the next one asked for while this one is worked on: who sends and who packs are two
 * processes, and need not wait for each other.
 */
export async function* ahead<Item>(source: AsyncGenerator<Item, void>): AsyncGenerator<Item> {
  let next = source.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = source.next();
      // Told of when it is waited for.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return();
  }
}
