import { REFUSED_KEYS } from './json-reader';
import { MOST_CHARACTERS, MOST_ITEMS } from './limits';

type Path = (string | number)[];

/** Something wrong with a text, whatever its field is for. */
interface TextFault {
  path: Path;
  problem: string;
}

/** Of characters nobody sees, those that join letters and pictures have a use. */
const UNSEEN = /(?![\n\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;

/** Every text in it, too long, or with characters that are not to be seen or turn the words round. */
export function textFaults(data: unknown, path: Path = []): TextFault[] {
  if (typeof data === 'string') return faultsOf(data, path);
  if (Array.isArray(data)) {
    const many =
      data.length <= MOST_ITEMS
        ? []
        : [{ path, problem: `${named(path)} has more than ${MOST_ITEMS} items` }];
    return [
      ...many,
      ...data.slice(0, MOST_ITEMS).flatMap((one, at) => textFaults(one, [...path, at])),
    ];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    REFUSED_KEYS.has(key)
      ? [{ path, problem: `\`${key}\` is not the name of a field` }]
      : textFaults(value, [...path, key]),
  );
}

/** The first character of a text that cannot be seen, as U+202E. */
function unseenIn(text: string): string | undefined {
  const found = UNSEEN.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

const unseenProblem = (character: string): string =>
  `holds a character that cannot be seen and may turn the words round (${character})`;

function faultsOf(text: string, path: Path): TextFault[] {
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const most = MOST_CHARACTERS[field];
  const unseen = unseenIn(text);
  return [
    ...(most === undefined || text.length <= most
      ? []
      : [{ path, problem: `${named(path)} is longer than ${most} characters` }]),
    ...(unseen === undefined ? [] : [{ path, problem: `${named(path)} ${unseenProblem(unseen)}` }]),
  ];
}

function named(path: Path): string {
  return `\`${path.findLast((key) => typeof key === 'string') ?? 'the card'}\``;
}
