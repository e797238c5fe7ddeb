import type { ComponentChildren } from 'preact';
import { Worded } from '@/components/ui/worded';
import { t } from '@/utils/words/words';
import { Avatar } from './avatar';
import { INVENTED } from './invented';
import { LinkedText } from './linked-text';
import { firstName, personOf } from './people';
import type { Person } from './people';

interface News {
  by: string;
  /** What happened, with `<person>` and `<words>` for what follows. */
  text: (person: Person) => string;
}

const NEWS: readonly News[] = [
  {
    by: 'bram_quill',
    text: (person) => t('rehearsal.followedYou', { name: person.name, first: firstName(person) }),
  },
  {
    by: 'peer_support_hour',
    text: ({ name }) =>
      t('rehearsal.mentionedYou', { name, words: 'who is new to #PeerSupportHour tonight?' }),
  },
  {
    by: 'noor_next_door',
    text: ({ name }) =>
      t('rehearsal.askedYou', {
        name,
        words: 'you work in this, don’t you? Should my brother come off his tablets slowly?',
      }),
  },
  { by: 'kit_in_training', text: ({ name }) => t('rehearsal.likedReply', { name }) },
];

/** Who followed, mentioned and asked. */
export function Notifications() {
  return (
    <ul class="practice-news" aria-label={t('rehearsal.notifications')}>
      {NEWS.map(({ by, text }) => {
        const person = personOf(by);
        if (person === undefined) return null;
        return (
          <li key={by} class="practice-news__item">
            <Avatar person={person} />
            <p>
              <Worded text={text(person)} parts={partsBy(by)} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const partsBy = (by: string): Record<string, (words: string) => ComponentChildren> => ({
  person: (name) => (
    <a href={`#/profile/${by}`}>
      <bdi>{name}</bdi>
    </a>
  ),
  words: (words) => (
    <span {...INVENTED}>
      <LinkedText text={words} />
    </span>
  ),
});
