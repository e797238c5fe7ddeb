import type { ComponentChildren } from 'preact';
import type { Block, Inline } from '@/utils/guidance/schema';
import './rich.css';

/** The words of a card, as elements. */
export function Rich({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div class="ui-rich">
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </div>
  );
}

/** Points, each a sentence. */
export function Points({ points }: { points: readonly string[] }) {
  return (
    <div class="ui-rich">
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.type === 'paragraph') return <p>{block.children.map(inline)}</p>;
  const items = block.items.map((item, at) => <li key={at}>{item.map(inline)}</li>);
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function inline(part: Inline, key: number): ComponentChildren {
  if (typeof part === 'string') return part;
  const children = part.children.map(inline);
  switch (part.type) {
    case 'strong':
      return <strong key={key}>{children}</strong>;
    case 'emphasis':
      return <em key={key}>{children}</em>;
    case 'link':
      return (
        <a key={key} href={part.href} target="_blank" rel="noreferrer">
          {children}
        </a>
      );
  }
}
