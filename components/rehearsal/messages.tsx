import { Avatar } from './avatar';
import { Composer } from './composer';
import { personOf } from './people';

const CONVERSATION = [
  { by: 'bram_quill', text: 'hi, hope it’s ok to write here. saw you on the chat on tuesday' },
  {
    by: 'bram_quill',
    text: 'they changed my tablets and i’m not sure about it. can i ask you about it here? don’t really want to ring',
  },
];

/** A private conversation. Nothing in it is ever read by Sidelight. */
export function Messages() {
  return (
    <section class="practice-messages" data-private aria-label="Conversation with Bram Quill">
      <h2>Bram Quill</h2>
      <p class="practice-note">In this practice world, you support Bram at work.</p>
      <ul class="practice-messages__list">
        {CONVERSATION.map((message) => {
          const person = personOf(message.by);
          return (
            <li key={message.text} class="practice-message">
              {person === undefined ? null : <Avatar person={person} />}
              <p>{message.text}</p>
            </li>
          );
        })}
      </ul>
      <Composer label="Write a message" />
    </section>
  );
}
