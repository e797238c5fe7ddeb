import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Fault } from './fault';
import type { SourceFile } from './source-file';

interface FrontMatter {
  data: unknown;
  /** The Markdown below it. */
  body: string;
  /** The body's first line in the file, counted from 1. */
  bodyLine: number;
  /** The line of a value in the front matter, or of the nearest thing around it that is there. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

const FENCED = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/** Takes a card's file apart. The faults say why it could not be. */
export function readFrontMatter(file: SourceFile): FrontMatter | Fault[] {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const fenced = FENCED.exec(text);
  if (fenced?.index !== 0) {
    return [
      {
        file: file.path,
        line: 1,
        problem: 'has no front matter: a line "---", the fields, and another line "---"',
      },
    ];
  }
  const lines = new LineCounter();
  // Starts at the fence, which YAML reads as the start of a document, so that lines count alike.
  const document = parseDocument(text.slice(0, '---\n'.length) + (fenced[1] ?? ''), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return errors.map((error) => ({
      file: file.path,
      line: lines.linePos(error.pos[0]).line,
      problem: `the front matter cannot be read: ${error.message}`,
    }));
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return [
      { file: file.path, problem: 'the front matter refers to itself; write each value out' },
    ];
  }
  return {
    data,
    body: text.slice(fenced[0].length),
    bodyLine: fenced[0].split('\n').length,
    lineOf: (path) => lineOf(document, lines, path),
  };
}

function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
