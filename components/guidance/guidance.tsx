import type { ComponentChildren } from 'preact';
import { Disclosure } from '@/components/ui/disclosure';
import { Item, ItemList } from '@/components/ui/item-list';
import { Stack } from '@/components/ui/layout';
import { Heading, Label, Text } from '@/components/ui/text';
import { library } from '@/utils/guidance/library';
import type { CrisisLine } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { Contacts } from './contacts';
import { EnglishSoFar } from './english-so-far';
import { grouped } from './groups';
import { InEnglish } from './in-english';
import { NoLines } from './no-lines';
import type { OpenedCard } from './opened-card';
import { countryName, crisisLineName } from './source-words';
import { useCrisisHelp } from './use-crisis-help';

interface GuidanceProps {
  onOpen: (card: OpenedCard) => void;
}

/** Everything there is to look up, by subject. */
export function Guidance({ onOpen }: GuidanceProps) {
  return (
    <Stack gap="loose">
      <Stack gap="tight">
        <Text as="soft">{t('guidance.help')}</Text>
        <EnglishSoFar />
      </Stack>
      <Section title={t('guidance.crisis')}>
        <CrisisLines onOpen={onOpen} />
      </Section>
      {grouped(library.situations).map(({ subject, situations }) => (
        <Section key={subject} title={t(`guidance.subject.${subject}`)}>
          <Cards
            label={t(`guidance.subject.${subject}`)}
            type="situation"
            cards={situations}
            onOpen={onOpen}
          />
        </Section>
      ))}
      <Section title={t('guidance.tips')}>
        <Cards label={t('guidance.tips')} type="tip" cards={library.tips} onOpen={onOpen} />
      </Section>
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Stack gap="tight">
      <Heading level={2}>{title}</Heading>
      {children}
    </Stack>
  );
}

interface CardsProps extends GuidanceProps {
  label: string;
  type: OpenedCard['type'];
  cards: readonly { slug: string; title: string }[];
}

function Cards({ label, type, cards, onOpen }: CardsProps) {
  return (
    <ItemList label={label}>
      {cards.map(({ slug, title }) => (
        <Item
          key={slug}
          title={
            <InEnglish as="line" opens={{ type, slug }}>
              {title}
            </InEnglish>
          }
          onOpen={() => onOpen({ type, slug })}
        />
      ))}
    </ItemList>
  );
}

/** The reader's own lines, or that there are none and, for who asks, another country's. */
function CrisisLines({ onOpen }: GuidanceProps) {
  const help = useCrisisHelp();
  if (help === undefined) return null;
  const { home, own, shown } = help;
  const whose = t('guidance.lines', { country: countryName(shown.country) });
  const list = <LineList lines={shown.lines} onOpen={onOpen} />;
  if (own.lines.length === 0) {
    return (
      <>
        <NoLines />
        <Disclosure summary={whose}>{list}</Disclosure>
      </>
    );
  }
  return (
    <>
      <div>
        <Label>{whose}</Label>
        {home === null ? <Text as="small">{t('guidance.elsewhere')}</Text> : null}
      </div>
      {list}
    </>
  );
}

function LineList({ lines, onOpen }: GuidanceProps & { lines: readonly CrisisLine[] }) {
  return (
    <ItemList label={t('guidance.crisis')}>
      {lines.map((line) => {
        const card: OpenedCard = { type: 'crisis', slug: line.slug };
        return (
          <Item
            key={line.slug}
            title={<InEnglish opens={card}>{crisisLineName(line)}</InEnglish>}
            about={
              <>
                <Contacts line={line} linked={false} />
                {' · '}
                <InEnglish>{line.hours}</InEnglish>
              </>
            }
            onOpen={() => onOpen(card)}
          />
        );
      })}
    </ItemList>
  );
}
