const ABOUT = 64 * 1024;

/** Texts as UTF-8, put together to chunks that are worth handing on. */
export async function* encoded(
  texts: AsyncIterable<string>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let held = '';
  for await (const text of texts) {
    held += text;
    if (held.length < ABOUT) continue;
    yield encoder.encode(held);
    held = '';
  }
  if (held !== '') yield encoder.encode(held);
}

/** Records of a list, one a line. `isFirst` until there was one. */
export function listed(records: readonly unknown[], isFirst: boolean): string {
  return records
    .map((record, at) => `${isFirst && at === 0 ? '' : ','}\n${JSON.stringify(record)}`)
    .join('');
}
