import { useJournalState } from '@/components/lock/use-journal-state';
import { useSetting } from '@/components/settings/use-setting';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Item, ItemList } from '@/components/ui/item-list';
import { Row, Stack } from '@/components/ui/layout';
import { problemOf } from '@/components/ui/problem';
import { Heading, Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { starredCards } from '@/utils/guidance/starred';
import { inFigures, t } from '@/utils/words/words';
import { CardList } from './card-list';
import { CrisisLines } from './crisis-lines';
import { EnglishSoFar } from './english-so-far';
import { findCard, titleOf } from './find-card';
import { addressOf } from './opened';
import type { Opened } from './opened';
import { Part } from './part';
import { recentCards } from './recent';
import { OTHER_SUBJECTS, SITUATION_SUBJECTS, SUBJECT_NAMES } from './subjects';
import type { Listed, Subject } from './subjects';

interface GuidanceProps {
  onOpen: (opened: Opened) => void;
}

/** The way to everything there is to look up: what is urgent, what is at hand, and all by subject. */
export function Guidance({ onOpen }: GuidanceProps) {
  return (
    <Stack gap="loose">
      <Stack gap="tight">
        <Text as="soft">{t('guidance.help')}</Text>
        <EnglishSoFar />
      </Stack>
      <Part level={2} title={t('guidance.crisis')}>
        <CrisisLines onOpen={onOpen} />
      </Part>
      <Starred onOpen={onOpen} />
      <Recent onOpen={onOpen} />
      <Subjects title={t('guidance.situations')} subjects={SITUATION_SUBJECTS} onOpen={onOpen} />
      <Subjects title={t('guidance.library')} subjects={OTHER_SUBJECTS} onOpen={onOpen} />
    </Stack>
  );
}

function Starred({ onOpen }: GuidanceProps) {
  const { value: starred = [] } = useSetting(starredCards);
  const cards = listed(starred);
  if (cards.length === 0) return null;
  const title = t('guidance.starredTitle');
  return (
    <Part level={2} title={title}>
      <FewCards label={title} cards={cards} onOpen={onOpen} />
    </Part>
  );
}

/** What was opened last: shown while the journal is open, since whoever else is there need not know. */
function Recent({ onOpen }: GuidanceProps) {
  const say = useToast();
  const { access } = useJournalState();
  const { value: recent = [] } = useSetting(recentCards);
  const cards = access === 'open' ? listed(recent) : [];
  useLostFocus(String(cards.length), '[role=tab][aria-selected=true]');
  if (cards.length === 0) return null;

  function forget() {
    recentCards.removeValue().then(
      () => say({ text: t('guidance.forgotten') }),
      (error: unknown) => say({ text: problemOf(error) }),
    );
  }

  const title = t('guidance.recent');
  return (
    <Stack gap="tight">
      <Row as="spread">
        <Heading level={2}>{title}</Heading>
        <Button tone="quiet" small onClick={forget}>
          {t('guidance.forget')}
        </Button>
      </Row>
      <FewCards label={title} cards={cards} onOpen={onOpen} />
    </Stack>
  );
}

/** Cards seen at once; the others are a step away, so that the subjects stay in reach. */
const AT_ONCE = 4;

interface FewCardsProps extends GuidanceProps {
  label: string;
  cards: readonly Listed[];
}

function FewCards({ label, cards, onOpen }: FewCardsProps) {
  const more = cards.slice(AT_ONCE);
  return (
    <>
      <CardList label={label} cards={cards.slice(0, AT_ONCE)} onOpen={onOpen} />
      {more.length === 0 ? null : (
        <Disclosure summary={t('guidance.moreCards', { count: inFigures(more.length) })}>
          <CardList label={label} cards={more} onOpen={onOpen} />
        </Disclosure>
      )}
    </>
  );
}

interface SubjectsProps extends GuidanceProps {
  title: string;
  subjects: readonly Subject[];
}

function Subjects({ title, subjects, onOpen }: SubjectsProps) {
  return (
    <Part level={2} title={title}>
      <ItemList label={title}>
        {subjects.map((subject) => {
          const opens: Opened = { at: 'subject', subject };
          return (
            <Item
              key={subject}
              title={<span data-opens={addressOf(opens)}>{t(SUBJECT_NAMES[subject])}</span>}
              onOpen={() => onOpen(opens)}
            />
          );
        })}
      </ItemList>
    </Part>
  );
}

/** Cards by their slugs; one that is no longer there is left out. */
function listed(slugs: readonly string[]): Listed[] {
  return slugs
    .map(findCard)
    .filter((found) => found !== undefined)
    .map((found) => ({ slug: found.card.slug, title: titleOf(found) }));
}
