import { useEffect, useState } from 'preact/hooks';
import type { WxtStorageItem } from 'wxt/utils/storage';

export interface Setting<Value> {
  /** Undefined until it was read. */
  value: Value | undefined;
  set: (value: Value) => Promise<void>;
}

/** A setting as it stands, here and in every other open page. */
export function useSetting<Value>(
  item: WxtStorageItem<Value, Record<string, unknown>>,
): Setting<Value> {
  const [value, setValue] = useState<Value>();
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
