import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { Worded } from '@/components/ui/worded';
import type { CrisisLine } from '@/utils/guidance/schema';
import { contactAddress, contactText } from './contact-address';
import type { Contact } from './contact-address';
import { InEnglish } from './in-english';

interface ContactsProps {
  line: CrisisLine;
  /** Inside of something to press there can be no links. */
  linked?: boolean;
}

/** "Call 116 123 · Visit samaritans.org": the ways to reach a line. */
export function Contacts({ line, linked = true }: ContactsProps) {
  return (
    <>
      {line.contacts.map((contact, at) => (
        <Fragment key={contact.to}>
          {at === 0 ? '' : ' · '}
          <bdi>
            <Worded
              text={contactText(contact)}
              parts={{
                link: (words) => (linked ? contactLink(contact, words) : inEnglish(words)),
              }}
            />
          </bdi>
        </Fragment>
      ))}
    </>
  );
}

function contactLink(contact: Contact, words: string): ComponentChildren {
  const address = contactAddress(contact);
  if (address === undefined) return <strong>{inEnglish(words)}</strong>;
  const tab = contact.how === 'web' ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a href={address} {...tab}>
      {inEnglish(words)}
    </a>
  );
}

/** Among words from right to left, "116 123" would be read the other way round. */
const inEnglish = (words: string) => <InEnglish>{words}</InEnglish>;
