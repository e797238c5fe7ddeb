import { useEffect, useState } from 'preact/hooks';
import type { WxtStorageItem } from 'wxt/utils/storage';

type Item<Value> = WxtStorageItem<Value, Record<string, unknown>>;

/** Settings as they stood when the page was opened. */
const atOpening = new WeakMap<object, { value: unknown }>();

/** Reads a setting before the first drawing, which then need not be drawn again when it is known. */
export async function readAhead<Value>(item: Item<Value>): Promise<void> {
  try {
    atOpening.set(item, { value: await item.getValue() });
  } catch (error) {
    console.error(error);
  }
}

export interface Setting<Value> {
  /** Undefined until it was read. */
  value: Value | undefined;
  set: (value: Value) => Promise<void>;
}

/** A setting as it stands, here and in every other open page. */
export function useSetting<Value>(item: Item<Value>): Setting<Value> {
  const [value, setValue] = useState(() => atOpening.get(item)?.value as Value | undefined);
  useEffect(() => {
    let isGone = false;
    const show = (now: Value) => {
      if (!isGone) setValue(() => now);
    };
    const unwatch = item.watch(show);
    item.getValue().then(show, (error: unknown) => {
      console.error(error);
      show(item.fallback);
    });
    return () => {
      isGone = true;
      unwatch();
    };
  }, [item]);
  return { value, set: (next) => item.setValue(next) };
}
