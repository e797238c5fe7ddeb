/** What a run of text turns into on the page. */
export type Piece =
  | { kind: 'text' | 'hashtag' | 'mention' | 'emoji'; text: string }
  | { kind: 'link'; shown: string; cut: boolean; short: string };

const PARTS =
  /(?<link>https?:\/\/\S+)|(?<hashtag>#[\p{L}\p{N}_]+)|(?<mention>@\w{1,15})|(?<emoji>\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*)/gu;

const SHOWN = 27;

/** `onlyEmoji`: for names, where the rest is not looked for. */
export function piecesOf(text: string, onlyEmoji = false): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PARTS)) {
    const groups = match.groups ?? {};
    if (onlyEmoji && groups.emoji === undefined) continue;
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    pieces.push(piece(groups, match[0]));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}

function piece(groups: Record<string, string | undefined>, found: string): Piece {
  if (groups.link !== undefined) {
    const address = found.replace(/^https?:\/\//, '');
    const cut = address.length > SHOWN;
    return { kind: 'link', shown: address.slice(0, SHOWN), cut, short: shortened(found) };
  }
  if (groups.hashtag !== undefined) return { kind: 'hashtag', text: found };
  if (groups.mention !== undefined) return { kind: 'mention', text: found };
  return { kind: 'emoji', text: found };
}

/** Every address leads through the network's shortener. */
function shortened(address: string): string {
  let hash = 7;
  for (const char of address) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return `https://t.co/${hash.toString(36).padStart(10, 'a')}`;
}
