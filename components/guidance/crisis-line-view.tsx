import { Stack } from '@/components/ui/layout';
import { Rich } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import type { CrisisLine } from '@/utils/guidance/schema';
import { contactAddress, contactName } from './contact-address';
import { crisisLineName } from './source-words';

const HOW = { call: 'call', text: 'text', web: 'visit' } as const;

interface CrisisLineViewProps {
  line: CrisisLine;
}

/** One line in full: how it is reached, when, and whom it is for. */
export function CrisisLineView({ line }: CrisisLineViewProps) {
  return (
    <Stack>
      <Heading level={2} id="card-title" takesFocus>
        {crisisLineName(line)}
      </Heading>
      <Text as="lead">
        <Contacts line={line} />
      </Text>
      <Text>{line.hours}.</Text>
      <Rich blocks={line.blocks} />
    </Stack>
  );
}

/** One line among others: its name, how it is reached, and when. */
export function CrisisLineBrief({ line }: CrisisLineViewProps) {
  return (
    <Text>
      <strong>{crisisLineName(line)}</strong>
      {': '}
      <Contacts line={line} />
      {`. ${line.hours}.`}
    </Text>
  );
}

function Contacts({ line }: CrisisLineViewProps) {
  return (
    <>
      {line.contacts.map((contact, at) => (
        <span key={contact.to}>
          {at === 0 ? '' : ', '}
          {`${HOW[contact.how]} `}
          <ContactLink contact={contact} />
        </span>
      ))}
    </>
  );
}

function ContactLink({ contact }: { contact: CrisisLine['contacts'][number] }) {
  const address = contactAddress(contact);
  if (address === undefined) return <strong>{contact.to}</strong>;
  const tab = contact.how === 'web' ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a href={address} {...tab}>
      {contactName(contact)}
    </a>
  );
}
