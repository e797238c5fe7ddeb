import { lexer } from 'marked';
import type { MarkedToken, Token, Tokens } from 'marked';
import type { Block, Inline } from '../schema';

interface MarkdownFault {
  /** In the file, counted from 1. */
  line: number;
  problem: string;
}

/** What a card may not hold, by the name of marked's token. Anything not listed is told by name. */
const REFUSED: Record<string, string> = {
  html: 'HTML is not read in a card',
  image: 'a card holds no images',
  heading: 'a card holds no headings in its body',
  blockquote: 'a card holds no quotations set apart',
  code: 'a card holds no code (an indented paragraph counts as code)',
  codespan: 'a card holds no code',
  table: 'a card holds no tables',
  hr: 'a card holds no rules',
  br: 'a line is not broken inside a paragraph; start a new paragraph',
  del: 'a card holds no struck-out words',
  def: 'the address of a link belongs in the link itself',
  checkbox: 'a card holds no tick boxes',
  list: 'a list holds no list of its own',
  space: 'an item of a list is one paragraph',
};

const CHARACTER_REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/**
 * Compiles the little Markdown that cards use: paragraphs, lists, strong, emphasis, links to web
 * addresses. All else is a fault, so that nothing is dropped or shown in a way its author did not see.
 *
 * @param firstLine the body's first line in its file, counted from 1
 */
export function compileMarkdown(
  markdown: string,
  firstLine: number,
): { blocks: Block[]; faults: MarkdownFault[] } {
  const faults: MarkdownFault[] = [];
  const blocks: Block[] = [];
  let line = firstLine;
  for (const token of lexer(markdown)) {
    const compiler = new BlockCompiler(token.raw, line, faults);
    const block = compiler.block(token);
    if (block !== undefined) blocks.push(block);
    line += newlines(token.raw);
  }
  return { blocks, faults };
}

class BlockCompiler {
  constructor(
    private readonly raw: string,
    private readonly line: number,
    private readonly faults: MarkdownFault[],
  ) {}

  block(given: Token): Block | undefined {
    const token = known(given);
    switch (token.type) {
      case 'space':
        return undefined;
      case 'paragraph':
        return { type: 'paragraph', children: this.inlines(token.tokens) };
      case 'list':
        if (token.ordered && token.start !== 1) this.refuse(token, 'a numbered list begins at 1');
        return {
          type: 'list',
          ordered: token.ordered,
          items: token.items.map((item) => this.item(item)),
        };
      default:
        this.refuse(token);
        return undefined;
    }
  }

  private item(item: Tokens.ListItem): Inline[] {
    const children: Inline[] = [];
    let paragraphs = 0;
    for (const token of item.tokens.map(known)) {
      if ((token.type === 'text' || token.type === 'paragraph') && paragraphs === 0) {
        paragraphs++;
        children.push(...this.inlines(token.tokens ?? []));
      } else if (token.type === 'paragraph' || token.type === 'text') {
        this.refuse(token, REFUSED.space);
      } else if (token.type !== 'space') {
        this.refuse(token);
      }
    }
    return children;
  }

  private inlines(tokens: readonly Token[]): Inline[] {
    const inlines: Inline[] = [];
    for (const token of tokens) {
      const inline = this.inline(known(token));
      if (inline === undefined) continue;
      const previous = inlines.at(-1);
      if (typeof inline === 'string' && typeof previous === 'string') {
        inlines[inlines.length - 1] = previous + inline;
      } else {
        inlines.push(inline);
      }
    }
    return inlines;
  }

  private inline(token: MarkedToken): Inline | undefined {
    switch (token.type) {
      case 'text':
        if (CHARACTER_REFERENCE.test(token.text)) {
          this.refuse(token, 'write the character itself, not a code such as &amp;');
        }
        return token.text.replace(/\s*\n\s*/g, ' ');
      case 'escape':
        return token.text;
      case 'strong':
        return { type: 'strong', children: this.inlines(token.tokens) };
      case 'em':
        return { type: 'emphasis', children: this.inlines(token.tokens) };
      case 'link':
        return this.link(token);
      default:
        this.refuse(token);
        return undefined;
    }
  }

  private link(token: Tokens.Link): Inline | undefined {
    if (!/^https?:\/\//.test(token.href) || !URL.canParse(token.href)) {
      this.refuse(token, 'a link goes to a web address beginning with https://');
      return undefined;
    }
    if (token.title) this.refuse(token, 'a link has no title');
    return { type: 'link', href: token.href, children: this.inlines(token.tokens) };
  }

  private refuse(token: MarkedToken, reason = REFUSED[token.type]): void {
    const before = this.raw.slice(0, Math.max(0, this.raw.indexOf(token.raw.trim())));
    const written = token.raw.trim().split('\n', 1)[0] ?? '';
    const shown = written.length > 60 ? `${written.slice(0, 59)}…` : written;
    this.faults.push({
      line: this.line + newlines(before),
      problem: `${reason ?? `"${token.type}" is not read in a card`}: ${shown}`,
    });
  }
}

/** Every token is one of marked's own, since no extension of it is in use. */
function known(token: Token): MarkedToken {
  return token as MarkedToken;
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
