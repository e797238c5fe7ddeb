import { parse, YAMLError } from 'yaml';

/**
 * YAML between two lines of dashes, then the text. Each field is written as JSON on a line of its
 * own, which is YAML as well: it reads well, it is exact, and what was not touched since needs no
 * YAML parser to be read.
 */

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;
const FIELD = /^([a-zA-Z]+): (.*)$/;
/** As Joplin writes it: ISO 8601 with a space, in UTC, to the second. */
const JOPLIN_TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/;
/** What JSON leaves as it is and YAML does not take. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

export interface FrontMatter {
  fields: Record<string, unknown>;
  /** All after the line that closes the fields. */
  text: string;
}

/** A line of the file, from 1, that is no YAML; undefined: there are no fields at all. */
export class FrontMatterFault extends Error {
  override readonly name = 'FrontMatterFault';

  constructor(
    readonly line: number | undefined,
    options?: ErrorOptions,
  ) {
    super('front matter', options);
  }
}

export function writeFrontMatter(fields: ReadonlyMap<string, unknown>, text: string): string {
  const lines = Array.from(fields, ([key, value]) => `${key}: ${asYaml(value)}\n`);
  return `---\n${lines.join('')}---\n${text}`;
}

function asYaml(value: unknown): string {
  if (typeof value === 'string' && JOPLIN_TIME.test(value)) return value;
  return JSON.stringify(value).replace(
    UNPRINTABLE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** @throws {FrontMatterFault} */
export function readFrontMatter(file: string): FrontMatter {
  const opening = FENCE.exec(file);
  if (opening === null) throw new FrontMatterFault(undefined);
  const rest = file.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) throw new FrontMatterFault(undefined);
  const yaml = rest.slice(0, closing.index);
  const text = rest.slice(closing.index + closing[0].length);
  return { fields: asWritten(yaml) ?? parsed(yaml), text };
}

/** Only if every line is as it was written here. */
function asWritten(yaml: string): Record<string, unknown> | undefined {
  const fields = new Map<string, unknown>();
  for (const line of yaml.split('\n')) {
    if (line === '') continue;
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key === undefined || value === undefined || fields.has(key)) return undefined;
    try {
      fields.set(key, JOPLIN_TIME.test(value) ? value : JSON.parse(value));
    } catch {
      return undefined;
    }
  }
  return Object.fromEntries(fields);
}

function parsed(yaml: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(yaml, { logLevel: 'error' });
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      throw new FrontMatterFault(2);
    }
    return fields as Record<string, unknown>;
  } catch (cause) {
    if (!(cause instanceof YAMLError)) throw cause;
    // The dashes are the first line.
    throw new FrontMatterFault((cause.linePos?.[0].line ?? 0) + 1, { cause });
  }
}
