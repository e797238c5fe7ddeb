import { useState } from 'react';

let made = 0;

/** An id of the kind the real site gives its parts: different each time, and saying nothing. */
export function useDomId(): string {
  const [id] = useState(() => `id__${(0x2f3a7b1 + made++ * 7919).toString(36)}`);
  return id;
}
