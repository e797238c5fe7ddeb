import { plainText } from '../plain-text';
import type { Block, Inline } from '../schema';

/** The beginning of what reads as an address: of a scheme, or of a host. */
const LOOKS_LIKE_ADDRESS = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/iu;

/** Links that say one address and go to another, or that hide where they go. */
export function linkFaults(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => (block.type === 'list' ? block.items.flat() : block.children))
    .flatMap(faultsOfInline);
}

function faultsOfInline(part: Inline): string[] {
  if (typeof part === 'string') return [];
  const inner = part.children.flatMap(faultsOfInline);
  if (part.type !== 'link') return inner;
  const problem = addressProblem(part.href);
  if (problem !== undefined) return [...inner, `a link ${problem}`];
  const words = plainText([{ type: 'paragraph', children: part.children }]).join(' ');
  const said = LOOKS_LIKE_ADDRESS.exec(words)?.[1]?.toLowerCase();
  const goes = new URL(part.href).hostname;
  if (said === undefined || withoutWww(said) === withoutWww(goes)) return inner;
  return [...inner, `a link reads “${words}” and goes to ${goes}`];
}

/** Why an address is not one to send anybody to. */
export function addressProblem(address: string): string | undefined {
  if (!URL.canParse(address)) return 'is not a web address';
  const { username, password } = new URL(address);
  return username === '' && password === ''
    ? undefined
    : 'has a name before an “@”, which hides where it goes';
}

const withoutWww = (host: string) => host.replace(/^www\./, '');
