import type { Examples, Rule } from './scene';

/** Writing a private message. What is in it plays no part. */
export const directMessage: Rule = {
  topic: 'direct-message',
  holds: ({ composer }) => composer === 'message',
};

export const examples: Examples = {
  yes: [
    { pageKind: 'messages', composer: 'message' },
    { pageKind: 'profile', composer: 'message', draft: 'Thank you for the link' },
  ],
  no: [
    { pageKind: 'messages' },
    { pageKind: 'thread', composer: 'reply', draft: 'I’ll send you a DM' },
  ],
};
