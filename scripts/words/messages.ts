import { parse } from 'yaml';

/** Every message of a file of `locales/`, under its dotted key. */
export type Messages = Record<string, string>;

/**
 * Reads a file of `locales/`.
 *
 * @param yaml sections within sections, with a text at each end
 * @throws Error at something that is neither a section nor a text
 */
export function readMessages(yaml: string): Messages {
  return Object.fromEntries(flatten(parse(yaml), []));
}

function flatten(node: unknown, path: readonly string[]): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    throw new Error(`“${path.join('.')}” is not a text. Put it in quotation marks.`);
  }
  return Object.entries(node).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}
