/**
 * Takes a large JSON object apart while it comes: what is in its lists one by one, all else whole.
 * Nothing is held but the part that is being read.
 */

export type JsonPart =
  | { key: string; value: unknown }
  /** A list begins. */
  | { key: string; list: true }
  /** `bytes`: as it is written. */
  | { key: string; item: unknown; bytes: number };

/** It is no JSON object, not a whole one, or a part of it is longer than was allowed. */
export class JsonDamage extends Error {
  override readonly name = 'JsonDamage';
}

/** It is a list and no object. */
export class NoObject extends JsonDamage {}

export interface JsonSplitter {
  /** @throws {JsonDamage} */
  push(chunk: Uint8Array): JsonPart[];
  /**
   * Nothing comes any more.
   *
   * @throws {JsonDamage} unless the object is whole
   */
  end(): void;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const isBlank = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const endsScalar = (byte: number | undefined) =>
  byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || isBlank(byte);

/** What has to come next. */
type Awaited =
  | 'object'
  | 'first key'
  | 'key'
  | 'colon'
  | 'value'
  | 'first item'
  | 'item'
  | 'comma or end of list'
  | 'comma or end'
  | 'nothing';

/** @param mostBytes of a single item or value */
export function jsonSplitter(mostBytes: number): JsonSplitter {
  let held = new Uint8Array(0);
  /** How many bytes of `held` count, and how many of them were looked at. */
  let length = 0;
  let at = 0;
  let awaited: Awaited = 'object';
  let key = '';
  const keys = new Set<string>();
  /** Where the part that is being read begins; -1 between parts. */
  let start = -1;
  let depth = 0;
  let inString = false;

  function hold(chunk: Uint8Array): void {
    const from = start === -1 ? at : start;
    const kept = length - from;
    if (kept > mostBytes) throw new JsonDamage('too long a part');
    if (kept + chunk.length > held.length) {
      const roomier = new Uint8Array(Math.max((kept + chunk.length) * 2, 1 << 17));
      roomier.set(held.subarray(from, length));
      held = roomier;
    } else {
      held.copyWithin(0, from, length);
    }
    held.set(chunk, kept);
    at -= from;
    if (start !== -1) start = 0;
    length = kept + chunk.length;
  }

  /** Reads on in the part that was begun; true at its end. */
  function finishPart(bytes: Uint8Array): boolean {
    const first = bytes[start];
    if (first !== QUOTE && first !== OPEN_OBJECT && first !== OPEN_LIST) {
      while (at < length) {
        if (endsScalar(bytes[at])) return true;
        at += 1;
      }
      return false;
    }
    while (at < length) {
      if (inString) {
        const quote = bytes.indexOf(QUOTE, at);
        if (quote === -1) {
          at = length;
          return false;
        }
        let escapes = quote;
        while (bytes[escapes - 1] === BACKSLASH) escapes -= 1;
        at = quote + 1;
        if ((quote - escapes) % 2 !== 0) continue;
        inString = false;
        if (depth === 0) return true;
        continue;
      }
      const byte = bytes[at];
      at += 1;
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth -= 1;
        if (depth === 0) return true;
      }
    }
    return false;
  }

  function takePart(bytes: Uint8Array): unknown {
    const part = bytes.subarray(start, at);
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(part));
    } catch (cause) {
      throw new JsonDamage('not JSON', { cause });
    }
  }

  function step(bytes: Uint8Array, parts: JsonPart[]): boolean {
    if (start !== -1) {
      if (!finishPart(bytes)) return false;
      const size = at - start;
      const part = takePart(bytes);
      start = -1;
      takeIn(part, size, parts);
      return true;
    }
    while (at < length && isBlank(bytes[at])) at += 1;
    const byte = bytes[at];
    if (byte === undefined) return false;
    if (takesPart(byte)) {
      start = at;
      depth = 0;
      inString = false;
      if (byte === QUOTE) {
        inString = true;
        at += 1;
      }
      return true;
    }
    at += 1;
    punctuate(byte, parts);
    return true;
  }

  function takeIn(part: unknown, size: number, parts: JsonPart[]): void {
    if (awaited === 'key' || awaited === 'first key') {
      key = part as string;
      if (keys.has(key)) throw new JsonDamage('a key twice');
      keys.add(key);
      awaited = 'colon';
    } else if (awaited === 'value') {
      parts.push({ key, value: part });
      awaited = 'comma or end';
    } else {
      parts.push({ key, item: part, bytes: size });
      awaited = 'comma or end of list';
    }
  }

  /** Whether a part that is to be read begins with this byte here. */
  function takesPart(byte: number): boolean {
    switch (awaited) {
      case 'key':
      case 'first key':
        return byte === QUOTE;
      case 'value':
        return byte !== OPEN_LIST;
      case 'first item':
        return byte !== CLOSE_LIST;
      case 'item':
        return true;
      default:
        return false;
    }
  }

  function punctuate(byte: number, parts: JsonPart[]): void {
    if (awaited === 'object') {
      if (byte === OPEN_LIST) throw new NoObject('a list');
      if (byte !== OPEN_OBJECT) throw new JsonDamage('not JSON');
      awaited = 'first key';
    } else if (awaited === 'colon' && byte === COLON) {
      awaited = 'value';
    } else if (awaited === 'value' && byte === OPEN_LIST) {
      parts.push({ key, list: true });
      awaited = 'first item';
    } else if (awaited === 'comma or end of list' && byte === COMMA) {
      awaited = 'item';
    } else if (
      byte === CLOSE_LIST &&
      (awaited === 'comma or end of list' || awaited === 'first item')
    ) {
      awaited = 'comma or end';
    } else if (awaited === 'comma or end' && byte === COMMA) {
      awaited = 'key';
    } else if (byte === CLOSE_OBJECT && (awaited === 'comma or end' || awaited === 'first key')) {
      awaited = 'nothing';
    } else {
      throw new JsonDamage(`${awaited} expected`);
    }
  }

  return {
    push(chunk) {
      hold(chunk);
      const bytes = held.subarray(0, length);
      const parts: JsonPart[] = [];
      for (let goesOn = true; goesOn;) goesOn = step(bytes, parts);
      return parts;
    },
    end() {
      if (awaited !== 'nothing') throw new JsonDamage('cut short');
    },
  };
}
