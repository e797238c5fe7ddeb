import { Avatar } from './avatar';
import { LinkedText } from './linked-text';
import { personOf } from './people';

const NEWS = [
  {
    by: 'bram_quill',
    text: 'followed you. In this practice world, you support Bram at work.',
  },
  { by: 'peer_support_hour', text: 'mentioned you: who is new to #PeerSupportHour tonight?' },
  {
    by: 'noor_next_door',
    text: 'asked you: you work in this, don’t you? Should my brother come off his tablets slowly?',
  },
  { by: 'kit_in_training', text: 'liked your reply.' },
];

/** Who followed, mentioned and asked. */
export function Notifications() {
  return (
    <ul class="practice-news" aria-label="Notifications">
      {NEWS.map(({ by, text }) => {
        const person = personOf(by);
        if (person === undefined) return null;
        return (
          <li key={by} class="practice-news__item">
            <Avatar person={person} />
            <p>
              <a href={`#/profile/${by}`}>{person.name}</a> <LinkedText text={text} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
