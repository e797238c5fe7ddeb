import { eachPiece, oneLine, readText } from '../reading/text';
import { isHandle, profileAt } from './paths';
import { NAME } from './scope';
import type { Scope } from './scope';

export interface Author {
  author: string | null;
  handle: string | null;
}

const AVATAR = 'UserAvatar-Container-';

/** Buttons in the name are put there by other extensions; badges are links without an address. */
const NOT_THE_NAME = (element: Element): boolean =>
  element.localName === 'time' ||
  element.localName === 'button' ||
  element.getAttribute('role') === 'button';

/** "@handle" and nothing else, but for white space and marks of writing direction around it. */
const HANDLE_ALONE =
  /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]*@(\w+)[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]*$/;

function handleIn(text: string): string | null {
  const handle = HANDLE_ALONE.exec(text)?.[1];
  return handle !== undefined && isHandle(handle) ? handle : null;
}

/** The handle on the picture beside a post: no person can write there. */
function handleOfAvatar(scope: Scope): string | null {
  const testId = scope.first(`[data-testid^="${AVATAR}"]`)?.getAttribute('data-testid');
  const handle = testId?.slice(AVATAR.length) ?? '';
  return isHandle(handle) && handle !== 'unknown' ? handle : null;
}

/**
 * The name in a block without links: what stands before the handle, or else after it. A person may
 * call themselves "@someone", so of several handles the picture's counts, and without one the last.
 */
function unlinked(block: Element, avatar: string | null): Author {
  const pieces: string[] = [];
  eachPiece(block, NOT_THE_NAME, (piece) => pieces.push(piece) < 100);
  const at = pieces
    .map((piece, index) => ({ index, handle: handleIn(piece) }))
    .filter((piece) => piece.handle !== null);
  const said = at.findLast(({ handle }) => handle === avatar) ?? at.at(-1);
  const join = (parts: string[]): string =>
    oneLine(parts.filter((part) => part.trim() !== '·').join(''));
  const before = join(pieces.slice(0, said?.index));
  const name = before || (said ? join(pieces.slice(said.index + 1)) : '');
  return { author: name || null, handle: said?.handle ?? avatar };
}

/** Who wrote a post. A handle counts where a link confirms it, or the picture, before mere text. */
export function readAuthor(scope: Scope): Author {
  const block = scope.first(NAME);
  const avatar = handleOfAvatar(scope);
  if (!block) return { author: null, handle: avatar };
  const links = Array.from(block.querySelectorAll('a[href]')).flatMap((link) => {
    const handle = profileAt(link.getAttribute('href'));
    return handle === null ? [] : [{ handle, text: oneLine(readText(link, NOT_THE_NAME).text) }];
  });
  const handleLink = links.find(({ text, handle }) => same(handleIn(text), handle));
  const handle = handleLink?.handle ?? links[0]?.handle;
  if (handle === undefined) return unlinked(block, avatar);
  const name = links.find(
    (link) => link !== handleLink && link.handle === handle && link.text !== '',
  );
  return { author: name?.text ?? null, handle };
}

function same(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
