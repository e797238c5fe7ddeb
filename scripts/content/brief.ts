import type { Content } from '../../utils/guidance/schema';

/** The cards with what they are found and named by, and nothing of what is read once they are open. */
export function briefOf(content: Content): Content {
  return {
    situations: content.situations.map(briefly),
    bodies: content.bodies.map(briefly),
    guides: content.guides.map(briefly),
    // A tip's body is its answer.
    tips: content.tips.map((tip) => ({ ...tip, next: '', sources: [] })),
    questions: [],
    crisisLines: content.crisisLines.map((line) => ({ ...line, sources: [] })),
  };
}

function briefly<Card extends Content['situations'][number] | Content['bodies'][number] | Content['guides'][number]>(
  card: Card,
): Card {
  return { ...card, blocks: [], watchFor: [], next: '', related: [], sources: [] };
}
