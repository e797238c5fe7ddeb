import { useState } from 'preact/hooks';
import { Button, SubmitButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Row } from '@/components/ui/layout';
import { Label } from '@/components/ui/text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { EntryContent } from '@/utils/journal/entry';
import type { Identifying } from '@/utils/journal/identifying/identify';
import { inBrackets } from '@/utils/journal/identifying/replace';
import { isSamePlace, textsOf } from '@/utils/journal/identifying/texts';
import { t } from '@/utils/words/words';
import { aboutInWords } from './kind-words';

/** Characters around the words, to see what they are part of. */
const AROUND = 36;
/** Characters of the words; a quote may be long. */
const SHOWN = 120;
/** Characters of one's own words in their place. */
const MOST_INSTEAD = 200;

interface NoticedItemProps {
  noticed: Identifying;
  content: EntryContent;
  busy: boolean;
  /** @param by one's own words; left out, what it is in brackets */
  onReplace: (by?: string) => void;
  onLeave: () => void;
}

/** One of the things that were noticed, and what can be done about it. */
export function NoticedItem({ noticed, content, busy, onReplace, onLeave }: NoticedItemProps) {
  const [instead, setInstead] = useState<string>();
  const which = (
    <VisuallyHidden>
      {' '}
      <bdi>{noticed.words}</bdi>
    </VisuallyHidden>
  );
  return (
    <li class="noticed__item">
      <Label>{aboutInWords(noticed)}</Label>
      <Context noticed={noticed} content={content} />
      {instead === undefined ? (
        <Row>
          <Button small busy={busy} onClick={() => onReplace()}>
            {t('noticed.put', { words: inBrackets(noticed) })}
            {which}
          </Button>
          <Button small tone="quiet" busy={busy} onClick={() => setInstead('')}>
            {t('noticed.ownWords')}
            {which}
          </Button>
          <Button small tone="quiet" busy={busy} onClick={onLeave}>
            {t('noticed.leave')}
            {which}
          </Button>
        </Row>
      ) : (
        <form
          class="noticed__instead"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) onReplace(instead);
          }}
        >
          <TextField
            label={t('noticed.instead')}
            hint={t('noticed.insteadHint')}
            maxLength={MOST_INSTEAD}
            value={instead}
            onInput={setInstead}
          />
          <Row>
            <SubmitButton small busy={busy}>
              {instead === '' ? t('noticed.takeOut') : t('noticed.replace')}
            </SubmitButton>
            <Button small tone="quiet" onClick={() => setInstead(undefined)}>
              {t('noticed.cancel')}
            </Button>
          </Row>
        </form>
      )}
    </li>
  );
}

/** The words among those that stand round them, where they first stand. */
function Context({ noticed, content }: Pick<NoticedItemProps, 'noticed' | 'content'>) {
  const [spot] = noticed.spots;
  const text = textsOf(content).find(
    ({ place }) => spot !== undefined && isSamePlace(place, spot.place),
  )?.text;
  if (spot === undefined || text === undefined) return null;
  const { start, end } = spot;
  const { words } = noticed;
  return (
    <p class="noticed__words" dir="auto">
      {start > AROUND ? '…' : ''}
      {text.slice(Math.max(0, start - AROUND), start)}
      <mark>{words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}</mark>
      {text.slice(end, end + AROUND)}
      {end + AROUND < text.length ? '…' : ''}
    </p>
  );
}
