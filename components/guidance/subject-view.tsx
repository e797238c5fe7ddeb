import { Disclosure } from '@/components/ui/disclosure';
import { Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { inFigures, plural, t } from '@/utils/words/words';
import { BodiesView } from './bodies-view';
import { CardList } from './card-list';
import { sortedFor } from './elsewhere';
import { EnglishSoFar } from './english-so-far';
import type { Opened } from './opened';
import { cardsOf, SUBJECT_NAMES } from './subjects';
import type { Subject } from './subjects';
import { useReader } from './use-reader';

interface SubjectViewProps {
  subject: Subject;
  onOpen: (opened: Opened) => void;
}

/** Everything under one subject: what holds for the reader, and other countries' a step away. */
export function SubjectView({ subject, onOpen }: SubjectViewProps) {
  const cards = cardsOf(subject);
  return (
    <Stack>
      <Stack gap="tight">
        <Heading level={2} takesFocus>
          {t(SUBJECT_NAMES[subject])}
        </Heading>
        <Text as="small">{plural('guidance.cards', cards.length)}</Text>
        <EnglishSoFar />
      </Stack>
      {subject === 'bodies' ? (
        <BodiesView onOpen={onOpen} />
      ) : (
        <Cards subject={subject} onOpen={onOpen} />
      )}
    </Stack>
  );
}

function Cards({ subject, onOpen }: SubjectViewProps) {
  const reader = useReader();
  const { here, elsewhere } = sortedFor(cardsOf(subject), reader);
  const label = t(SUBJECT_NAMES[subject]);
  // A word is looked up for what it means.
  const answered = subject === 'glossary';
  return (
    <>
      <CardList label={label} cards={here} answered={answered} onOpen={onOpen} />
      {elsewhere.length === 0 ? null : (
        <Disclosure summary={t('guidance.fromElsewhere', { count: inFigures(elsewhere.length) })}>
          <CardList label={label} cards={elsewhere} answered={answered} onOpen={onOpen} />
        </Disclosure>
      )}
    </>
  );
}
