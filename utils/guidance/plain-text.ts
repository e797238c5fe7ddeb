import type { Block, Inline } from './schema';

/** The words of a compiled body, a string for each paragraph or item of a list. */
export function plainText(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [inlineText(block.children)] : block.items.map(inlineText),
  );
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (typeof inline === 'string' ? inline : inlineText(inline.children)))
    .join('');
}
