import { Stack } from '@/components/ui/layout';
import { Heading, Label } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import { CardList } from './card-list';
import { EnglishSoFar } from './english-so-far';
import { InEnglish } from './in-english';
import type { Opened } from './opened';
import { countryName } from './source-words';
import { saidBy } from './subjects';

interface BodyViewProps {
  body: string;
  onOpen: (opened: Opened) => void;
}

/** Everything one body says, each in one line. */
export function BodyView({ body, onOpen }: BodyViewProps) {
  const cards = saidBy(body);
  const countries = [...new Set(cards.map(({ country }) => countryName(country)))];
  return (
    <Stack>
      <Stack gap="tight">
        <Label>{[t('guidance.subject.bodies'), ...countries].join(' · ')}</Label>
        <Heading level={2} takesFocus>
          <InEnglish>{body}</InEnglish>
        </Heading>
        <EnglishSoFar />
      </Stack>
      <CardList label={body} cards={cards} answered onOpen={onOpen} />
    </Stack>
  );
}
