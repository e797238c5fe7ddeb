import type * as v from 'valibot';

/** What the schema found wrong with a field, in a sentence a card's author understands. */
export function inPlainWords(issue: v.BaseIssue<unknown>, kind: string): string {
  const field = fieldName(issue);
  if (issue.received === 'undefined') return `${field} is missing`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `${field} is not a field of ${kind}`;
  }
  if (issue.type === 'picklist') {
    return `${field} is ${issue.received}, which is none of ${issue.expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`;
  }
  if (issue.kind === 'schema') return `${field} should be ${shapeOf(issue.expected)}`;
  return `${field} ${issue.message}`;
}

/** `answer`, or `url` (number 2 of `sources`). */
function fieldName(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => item.key);
  if (keys.length === 0) return 'the front matter';
  const last = keys.at(-1);
  const listAt = keys.findLastIndex((key) => typeof key === 'number');
  if (listAt === -1) return `\`${String(last)}\``;
  const place = `number ${Number(keys[listAt]) + 1} of \`${String(keys[listAt - 1])}\``;
  return listAt === keys.length - 1 ? place : `\`${String(last)}\` (${place})`;
}

function shapeOf(expected: string | null): string {
  switch (expected) {
    case 'string':
      return 'text; put it in quotes';
    case 'Array':
      return 'a list';
    case 'Object':
      return 'a set of fields';
    case 'number':
      return 'a number, without quotes';
    case 'boolean':
      return 'true or false, without quotes';
    default:
      return expected ?? 'something else';
  }
}
