import type { Subject } from './subjects';

/** What of the guidance is open: a card, a list of cards, or where to turn in a crisis. */
export type Opened =
  | { at: 'card'; slug: string }
  | { at: 'subject'; subject: Subject }
  /** What one body says. */
  | { at: 'body'; body: string }
  | { at: 'crisis' };

/** "card/hashtag": the same for the same thing, and no other's. */
export function addressOf(opened: Opened): string {
  switch (opened.at) {
    case 'card':
      return `card/${opened.slug}`;
    case 'subject':
      return `subject/${opened.subject}`;
    case 'body':
      return `body/${opened.body}`;
    case 'crisis':
      return 'crisis';
  }
}

export const theCard = (slug: string): Opened => ({ at: 'card', slug });
