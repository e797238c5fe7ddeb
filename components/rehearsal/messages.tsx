import { t } from '@/utils/words/words';
import { Avatar } from './avatar';
import { Composer } from './composer';
import { INVENTED } from './invented';
import { firstName, personOf } from './people';

const WRITER = 'bram_quill';

const CONVERSATION = [
  'hi, hope it’s ok to write here. saw you on the chat on tuesday',
  'they changed my tablets and i’m not sure about it. can i ask you about it here? don’t really want to ring',
];

/** A private conversation. Nothing in it is ever read by Sidelight. */
export function Messages() {
  const writer = personOf(WRITER);
  if (writer === undefined) return null;
  return (
    <section
      class="practice-messages"
      data-private
      aria-label={t('rehearsal.conversation', { name: writer.name })}
    >
      <h2>
        <bdi>{writer.name}</bdi>
      </h2>
      <p class="practice-note">{t('rehearsal.youSupport', { name: firstName(writer) })}</p>
      <ul class="practice-messages__list">
        {CONVERSATION.map((words) => (
          <li key={words} class="practice-message">
            <Avatar person={writer} />
            <p {...INVENTED}>{words}</p>
          </li>
        ))}
      </ul>
      <Composer
        label={t('rehearsal.yourMessage')}
        send={t('rehearsal.send')}
        afterwards={t('rehearsal.sent')}
      />
    </section>
  );
}
