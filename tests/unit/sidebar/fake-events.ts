/** An event of the browser's that a test sets off itself. */
export interface FakeEvent<Arguments extends unknown[]> {
  addListener(listener: (...given: Arguments) => void): void;
  fire(...given: Arguments): void;
}

export function fakeEvent<Arguments extends unknown[]>(): FakeEvent<Arguments> {
  const listeners: ((...given: Arguments) => void)[] = [];
  return {
    addListener: (listener) => listeners.push(listener),
    fire: (...given) => {
      for (const listener of listeners) listener(...given);
    },
  };
}
