import { Stack } from '@/components/ui/layout';
import { Rich } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import type { CrisisLine } from '@/utils/guidance/schema';
import { contactAddress } from './contact-address';

interface CrisisLineViewProps {
  line: CrisisLine;
  level: 2 | 3;
  takesFocus?: boolean;
  /** Without what the line says about itself. */
  brief?: boolean;
}

const HOW = { call: 'Call', text: 'Text', web: 'Visit' } as const;

/** One line: what it is called, how it is reached, and when. */
export function CrisisLineView({ line, level, takesFocus, brief }: CrisisLineViewProps) {
  return (
    <Stack gap="tight">
      <Heading level={level} takesFocus={takesFocus ?? false}>
        {line.area === undefined ? line.name : `${line.name} (${line.area})`}
      </Heading>
      {line.contacts.map((contact) => (
        <Text key={contact.to}>
          {`${HOW[contact.how]} `}
          <ContactLink how={contact.how} to={contact.to} />
        </Text>
      ))}
      <Text as="small">{line.hours}</Text>
      {brief === true ? null : <Rich blocks={line.blocks} />}
    </Stack>
  );
}

function ContactLink({ how, to }: CrisisLine['contacts'][number]) {
  const address = contactAddress(how, to);
  if (address === undefined) return <strong>{to}</strong>;
  const tab = how === 'web' ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a href={address} {...tab}>
      {to}
    </a>
  );
}
