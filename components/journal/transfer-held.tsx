import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Item, ItemList } from '@/components/ui/item-list';
import { Row } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import type { FileFormat } from '@/utils/journal/files/make-file';
import type { Holding } from '@/utils/journal/identifying/look-through';
import { plural, t } from '@/utils/words/words';
import { raise } from './noticed/raised';
import type { Place } from './place';
import './noticed/noticed.css';

/** Entries in the list; whoever has more will not go through them one by one. */
const SHOWN = 50;

interface TransferHeldProps {
  format: FileFormat;
  holding: readonly Holding[];
  onAsItIs: () => void;
  onBlank: () => void;
  onGo: (place: Place) => void;
}

/** A file for others is made, and there is something in it that may say who somebody is. */
export function TransferHeld({ format, holding, onAsItIs, onBlank, onGo }: TransferHeldProps) {
  const canBlank = format === 'markdown' || format === 'csv';
  const more = holding.length - SHOWN;
  return (
    <section class="noticed" aria-labelledby="transfer-held">
      <Heading level={3} id="transfer-held" takesFocus>
        {plural('files.held.title', holding.length)}
      </Heading>
      <Text as="small">{t('noticed.tool')}</Text>
      <Disclosure summary={t('files.held.look')}>
        <ItemList label={t('files.held.entries')}>
          {holding.slice(0, SHOWN).map((one) => (
            <Item
              key={one.id}
              title={one.title === '' ? t('journal.nothingWritten') : <bdi>{one.title}</bdi>}
              about={one.where === 'entry' ? undefined : t(`files.held.where.${one.where}`)}
              onOpen={() => {
                raise(one.id, undefined);
                onGo(placeOf(one));
              }}
            />
          ))}
        </ItemList>
        {more > 0 ? <Text as="small">{plural('files.held.more', more)}</Text> : null}
      </Disclosure>
      <Row>
        <Button onClick={onAsItIs}>{t('files.held.asItIs')}</Button>
        {canBlank ? <Button onClick={onBlank}>{t('files.held.blank')}</Button> : null}
      </Row>
      {canBlank ? <Text as="small">{t('files.held.blankMore')}</Text> : null}
    </section>
  );
}

const placeOf = ({ id, where, draftId }: Holding): Place =>
  where === 'draft' ? { at: 'editor', id, draft: draftId } : { at: 'entry', id };
