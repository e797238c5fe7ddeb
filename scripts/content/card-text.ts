import { plainText } from '../../utils/guidance/plain-text';
import type { BodyCard, CrisisLine, Guide, GuideKind, Question, Situation, Tip } from '../../utils/guidance/schema';
import type { Prompt } from '../../utils/prompts/schema';

export type Card =
  | { folder: 'situations'; file: string; card: Situation }
  | { folder: 'bodies'; file: string; card: BodyCard }
  | { folder: GuideKind; file: string; card: Guide }
  | { folder: 'tips'; file: string; card: Tip }
  | { folder: 'questions'; file: string; card: Question }
  | { folder: 'crisis-lines'; file: string; card: CrisisLine }
  | { folder: 'prompts'; file: string; card: Prompt };

/** What a reader reads of a card below its title, piece by piece. */
export function readText(entry: Card): string[] {
  const body = plainText(entry.card.blocks);
  switch (entry.folder) {
    case 'situations':
    case 'bodies':
    case 'evidence':
    case 'how-to':
    case 'reporting':
    case 'cpd':
    case 'glossary':
      return [entry.card.answer, ...body, ...(entry.card.watchFor ?? []), entry.card.next];
    case 'tips':
      return [...body, entry.card.next];
    case 'questions':
      return [entry.card.question, ...body];
    case 'crisis-lines':
      return [entry.card.hours, ...body];
    case 'prompts':
      return [entry.card.line, ...body, ...(entry.card.points ?? [])];
  }
}

/** Words in small letters, without the marks around them. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
}
