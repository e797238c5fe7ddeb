/** Reads JSON and remembers on which line everything stands: `JSON.parse` tells of neither. */

interface ReadJson {
  data: unknown;
  /** The line of a value, or of the nearest thing around it that is there; counted from 1. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Something in a file that is no JSON, or none that is read here. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    message: string,
    /** Counted from 1. */
    readonly line: number,
  ) {
    super(message);
  }
}

/** Deeper than any card; a file that goes on inwards would never come to an end. */
const DEEPEST = 12;

/** Names by which an object could be given other powers than its fields. */
export const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const BLANK = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const TEXT = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"/uy;
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

type Places = Map<string | number, number>;

/** @throws {JsonFault} */
export function readJson(text: string): ReadJson {
  const reader = new JsonReader(text);
  const data = reader.whole();
  return { data, lineOf: (path) => reader.lineOf(data, path) };
}

class JsonReader {
  #at = 0;
  readonly #places = new WeakMap<object, Places>();

  constructor(private readonly text: string) {}

  whole(): unknown {
    this.#skipBlank();
    const data = this.#value(0);
    this.#skipBlank();
    if (this.#at < this.text.length) this.#fail('there is more after the end');
    return data;
  }

  lineOf(data: unknown, path: readonly (string | number)[]): number {
    let offset = 0;
    let value = data;
    for (const key of path) {
      if (typeof value !== 'object' || value === null) break;
      const place = this.#places.get(value)?.get(key);
      if (place === undefined) break;
      offset = place;
      value = (value as Record<string | number, unknown>)[key];
    }
    return this.#lineAt(offset);
  }

  #value(depth: number): unknown {
    if (depth > DEEPEST) this.#fail(`there are more than ${DEEPEST} brackets in one another`);
    const first = this.text[this.#at];
    if (first === '{') return this.#object(depth);
    if (first === '[') return this.#array(depth);
    if (first === '"') return this.#string();
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    const number = this.#match(NUMBER);
    if (number === undefined) this.#fail(`a value was expected${this.#butIs()}`);
    return Number(number);
  }

  #object(depth: number): object {
    const object: Record<string, unknown> = {};
    const places: Places = new Map();
    this.#places.set(object, places);
    this.#items('}', 'field', () => {
      const at = this.#at;
      if (this.text[at] !== '"')
        this.#fail(`the name of a field in quotation marks was expected${this.#butIs()}`);
      const key = this.#string();
      if (REFUSED_KEYS.has(key)) this.#fail(`"${key}" is not the name of a field`, at);
      if (places.has(key)) this.#fail(`"${key}" is there twice`, at);
      this.#skipBlank();
      this.#take(':', `a colon was expected after "${key}"`);
      this.#skipBlank();
      places.set(key, at);
      object[key] = this.#value(depth + 1);
    });
    return object;
  }

  #array(depth: number): unknown[] {
    const array: unknown[] = [];
    const places: Places = new Map();
    this.#places.set(array, places);
    this.#items(']', 'item', () => {
      places.set(array.length, this.#at);
      array.push(this.#value(depth + 1));
    });
    return array;
  }

  #items(end: string, what: string, readOne: () => void): void {
    this.#at += 1;
    this.#skipBlank();
    if (this.text[this.#at] === end) {
      this.#at += 1;
      return;
    }
    for (;;) {
      readOne();
      this.#skipBlank();
      if (this.text[this.#at] === end) break;
      this.#take(',', `a comma or “${end}” was expected after the ${what}`);
      this.#skipBlank();
      if (this.text[this.#at] === end) this.#fail(`there is a comma before “${end}”`);
    }
    this.#at += 1;
  }

  #string(): string {
    const at = this.#at;
    const written = this.#match(TEXT);
    if (written === undefined) {
      this.#fail('a text is not closed on its line, or has “\\” before something it cannot', at);
    }
    return JSON.parse(written) as string;
  }

  #take(mark: string, otherwise: string): void {
    if (this.text[this.#at] !== mark) this.#fail(`${otherwise}${this.#butIs()}`);
    this.#at += 1;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #skipBlank(): void {
    this.#match(BLANK);
  }

  #butIs(): string {
    const next = this.text.codePointAt(this.#at);
    return next === undefined ? ', but the file ends' : `, not “${String.fromCodePoint(next)}”`;
  }

  #fail(message: string, at = this.#at): never {
    throw new JsonFault(message, this.#lineAt(at));
  }

  #lineAt(offset: number): number {
    let line = 1;
    for (let at = this.text.indexOf('\n'); at !== -1 && at < offset;) {
      line += 1;
      at = this.text.indexOf('\n', at + 1);
    }
    return line;
  }
}
