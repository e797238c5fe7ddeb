import type { ComponentChildren } from 'preact';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { crisisLinesFor, library } from '@/utils/guidance/library';
import { contactName } from './contact-address';
import { grouped } from './groups';
import type { OpenedCard } from './opened-card';
import { crisisLineName } from './source-words';

/** Everything there is to look up, by subject. */
export function Guidance({ onOpen }: { onOpen: (card: OpenedCard) => void }) {
  return (
    <Stack gap="loose">
      <Text as="soft">
        Help to think with, not legal advice. Each card names its sources and when they were
        checked.
      </Text>
      <Section title="In a crisis">
        {crisisLinesFor('UK').map((line) => (
          <Item
            key={line.slug}
            title={crisisLineName(line)}
            about={[...line.contacts.map(contactName), line.hours].join(' · ')}
            onOpen={() => onOpen({ type: 'crisis', slug: line.slug })}
          />
        ))}
      </Section>
      {grouped(library.situations).map((group) => (
        <Section key={group.title} title={group.title}>
          {group.situations.map((card) => (
            <Item
              key={card.slug}
              title={card.title}
              onOpen={() => onOpen({ type: 'situation', slug: card.slug })}
            />
          ))}
        </Section>
      ))}
      <Section title="Tips">
        {library.tips.map((tip) => (
          <Item
            key={tip.slug}
            title={tip.title}
            onOpen={() => onOpen({ type: 'tip', slug: tip.slug })}
          />
        ))}
      </Section>
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Stack gap="tight">
      <Heading level={2}>{title}</Heading>
      <ItemList label={title}>{children}</ItemList>
    </Stack>
  );
}
