import { CardArticle } from '@/components/ui/card-article';
import { Heading } from '@/components/ui/text';
import { library } from '@/utils/guidance/library';
import { t } from '@/utils/words/words';
import { CardList } from './card-list';
import { CrisisCard } from './crisis-card';
import { EnglishSoFar } from './english-so-far';
import type { Opened } from './opened';
import { Part } from './part';

/** Where to turn in a crisis, one key away from anywhere; then what to do and say. */
export function CrisisView({ onOpen }: { onOpen: (opened: Opened) => void }) {
  const cards = [...library.situations, ...library.guides].filter(({ safety }) => safety);
  return (
    <CardArticle slug="crisis" labelledBy="crisis-title">
      <Heading level={2} id="crisis-title" takesFocus>
        {t('guidance.crisis')}
      </Heading>
      <CrisisCard />
      <Part title={t('guidance.whatToDo')}>
        <CardList label={t('guidance.safetyCards')} cards={cards} onOpen={onOpen} />
      </Part>
      <EnglishSoFar />
    </CardArticle>
  );
}
