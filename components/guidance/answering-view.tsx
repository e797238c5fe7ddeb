import { CardArticle } from '@/components/ui/card-article';
import { Stack } from '@/components/ui/layout';
import { Points, Rich } from '@/components/ui/rich';
import { Heading, Label, Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import { kindInWords, whomInWords } from './card-kind';
import { CardList } from './card-list';
import { CrisisCard } from './crisis-card';
import { findCard, titleOf } from './find-card';
import type { Answering } from './find-card';
import { InEnglish } from './in-english';
import type { Opened } from './opened';
import { PackNote } from './pack-note';
import { Part } from './part';
import { ProvenanceView } from './provenance';
import { SayingsView } from './sayings-view';

interface AnsweringViewProps {
  found: Answering;
  onOpen: (opened: Opened) => void;
}

/** The whole of a card that answers something, the answer first. */
export function AnsweringView({ found, onOpen }: AnsweringViewProps) {
  const { card } = found;
  const kind = kindInWords(found);
  const whom = found.type === 'situation' ? '' : whomInWords(found.card.professions);
  return (
    <CardArticle
      slug={card.slug}
      labelledBy="card-title"
      {...(found.type === 'situation' ? { situation: found.card.situation } : {})}
    >
      <Stack gap="tight">
        {kind === '' ? null : <Label>{kind}</Label>}
        <Heading level={2} id="card-title" takesFocus>
          <InEnglish as="line">{card.title}</InEnglish>
        </Heading>
        {whom === '' ? null : <Text as="small">{whom}</Text>}
      </Stack>
      {'pack' in found ? <PackNote pack={found.pack} /> : null}
      {card.safety ? <CrisisCard /> : null}
      <InEnglish as="div">
        <Text as="lead">{card.answer}</Text>
      </InEnglish>
      <Part title={found.type === 'situation' ? t('guidance.whatToDo') : t('guidance.more')}>
        <InEnglish as="div">
          <Rich blocks={card.blocks} />
        </InEnglish>
      </Part>
      {card.watchFor === undefined || card.watchFor.length === 0 ? null : (
        <Part title={t('guidance.watchFor')}>
          <InEnglish as="div">
            <Points points={card.watchFor} />
          </InEnglish>
        </Part>
      )}
      <Part title={t('guidance.nextStep')}>
        <InEnglish as="div">
          <Text>{card.next}</Text>
        </InEnglish>
      </Part>
      {found.type === 'situation' ? <SayingsView card={found.card} onOpen={onOpen} /> : null}
      <Related slugs={card.related} onOpen={onOpen} />
      <Part title={t('guidance.origin')}>
        <ProvenanceView card={card} />
      </Part>
    </CardArticle>
  );
}

function Related({ slugs, onOpen }: { slugs: readonly string[]; onOpen: (it: Opened) => void }) {
  const cards = slugs
    .map(findCard)
    .filter((found) => found !== undefined)
    .map((found) => ({ slug: found.card.slug, title: titleOf(found) }));
  if (cards.length === 0) return null;
  return (
    <div class="not-printed">
      <Part title={t('guidance.seeAlso')}>
        <CardList label={t('guidance.related')} cards={cards} onOpen={onOpen} />
      </Part>
    </div>
  );
}
