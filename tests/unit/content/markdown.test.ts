import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMarkdown } from '@/utils/guidance/compile/markdown';
import { plainText } from '@/utils/guidance/plain-text';

const FIRST_LINE = 10;

function blocksOf(markdown: string) {
  const { blocks, faults } = compileMarkdown(markdown, FIRST_LINE);
  expect(faults).toEqual([]);
  return blocks;
}

describe('what a card may hold', () => {
  test('paragraphs, with their lines joined', () => {
    expect(blocksOf('One line\nand its rest.\n\nAnother.')).toEqual([
      { type: 'paragraph', children: ['One line and its rest.'] },
      { type: 'paragraph', children: ['Another.'] },
    ]);
  });

  test('lists, close together or apart', () => {
    const items = [['first'], ['second, over two lines']];
    expect(blocksOf('- first\n- second,\n  over two lines')).toEqual([
      { type: 'list', ordered: false, items },
    ]);
    expect(blocksOf('1. first\n\n2. second,\n   over two lines')).toEqual([
      { type: 'list', ordered: true, items },
    ]);
  });

  test('strong and emphasised words and links', () => {
    expect(blocksOf('**Do *not*** wait: [ask](https://board.example/a?b=1&c=2).')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: ['Do ', { type: 'emphasis', children: ['not'] }] },
          ' wait: ',
          { type: 'link', href: 'https://board.example/a?b=1&c=2', children: ['ask'] },
          '.',
        ],
      },
    ]);
  });

  test('signs that mean something in HTML, as themselves', () => {
    expect(plainText(blocksOf('Me & you, 3 < 4 > 2, "quoted", \\*starred\\*'))).toEqual([
      'Me & you, 3 < 4 > 2, "quoted", *starred*',
    ]);
  });
});

describe('what is refused, with the line it stands on', () => {
  test.each([
    ['HTML in a line', 'Some\nwords <b>bold</b>', 'line 11: HTML is not read in a card: <b>'],
    ['a script', 'Some words.\n\n<script>alert(1)</script>', 'line 12: HTML is not read in a card: <script>alert(1)</script>'],
    ['an event', '<img src=x onerror=alert(1)>', 'line 10: HTML is not read in a card: <img src=x onerror=alert(1)>'],
    ['a comment', 'a <!-- b --> c', 'line 10: HTML is not read in a card: <!-- b -->'],
    ['HTML in an item', '- one\n- two <i>x</i>', 'line 11: HTML is not read in a card: <i>'],
    ['HTML in a link', '[<b>x</b>](https://board.example)', 'line 10: HTML is not read in a card: <b>'],
    ['an image', '![a cat](https://board.example/cat.png)', 'line 10: a card holds no images: ![a cat](https://board.example/cat.png)'],
    ['a heading', 'Words.\n\n## More', 'line 12: a card holds no headings in its body: ## More'],
    ['a link to a script', '[x](javascript:alert(1))', 'line 10: a link goes to a web address beginning with https://: [x](javascript:alert(1))'],
    ['a link to data', '[x](data:text/html,hello)', 'line 10: a link goes to a web address beginning with https://: [x](data:text/html,hello)'],
    ['a link within the package', '[x](/journal.html)', 'line 10: a link goes to a web address beginning with https://: [x](/journal.html)'],
    ['a character’s code', 'Me &amp; you', 'line 10: write the character itself, not a code such as &amp;: Me &amp; you'],
    ['code', 'Use `this`', 'line 10: a card holds no code: `this`'],
    ['a quotation', '> said', 'line 10: a card holds no quotations set apart: > said'],
    ['a table', '| a |\n| - |\n| b |', 'line 10: a card holds no tables: | a |'],
    ['a rule', 'a\n\n---', 'line 12: a card holds no rules: ---'],
    ['a list in a list', '- one\n  - two', 'line 11: a list holds no list of its own: - two'],
    ['a second paragraph in an item', '- one\n\n  two', 'line 12: an item of a list is one paragraph: two'],
    ['a tick box', '- [ ] one', 'line 10: a card holds no tick boxes: [ ]'],
    ['struck-out words', '~~gone~~', 'line 10: a card holds no struck-out words: ~~gone~~'],
    ['a list from the middle', '3. three', 'line 10: a numbered list begins at 1: 3. three'],
  ])('%s', (_about, markdown, fault) => {
    const { faults } = compileMarkdown(markdown, FIRST_LINE);
    expect(faults.map(({ line, problem }) => `line ${line}: ${problem}`)).toContain(fault);
  });
});

test('any text at all becomes text and links to web addresses, or is refused', () => {
  const hrefs = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(hrefs)
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) =>
            key === 'href' ? [String(inner)] : hrefs(inner),
          )
        : [];
  const markup = fc.constantFrom(
    ...['<', '>', '[', '](', ')', '![', 'javascript:', 'https://', '&#106;', '`', '*', '_', '- ', '\n', '\n\n', 'a', ' ', '"', '\\', '~~', '# ', '1. '],
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(markup).map((parts) => parts.join(''))), (text) => {
      const { blocks } = compileMarkdown(text, 1);
      for (const href of hrefs(blocks)) expect(href).toMatch(/^https?:\/\//);
    }),
  );
});
