import { people } from './people';
import type { Person } from './people';

/** Private messages. Invented too; nothing on the page may treat them as posts. */
export interface Chat {
  /** Two account numbers, as in the address of a conversation. */
  id: string;
  with: Person;
  messages: { mine: boolean; text: string }[];
}

export const chats: readonly Chat[] = [
  {
    id: '1001-2001',
    with: people.maya,
    messages: [
      { mine: false, text: 'Are you coming to the chat on Thursday?' },
      { mine: true, text: 'Yes, if the late shift lets me.' },
      {
        mine: false,
        text: 'Bring the biscuit story. It happened on https://notes.example.org/biscuits',
      },
    ],
  },
  {
    id: '1001-2002',
    with: people.quiet,
    messages: [
      { mine: false, text: 'You do not know me. I read what you wrote about sleep.' },
      { mine: false, text: 'I am not doing very well tonight.' },
    ],
  },
  {
    id: '1001-2003',
    with: people.jo,
    messages: [
      { mine: false, text: 'Thank you for the reading list!' },
      { mine: true, text: 'Any time. Tell me what you make of it.' },
    ],
  },
];
