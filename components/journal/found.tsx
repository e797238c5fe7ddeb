import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import type { EntryList } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';

interface FoundProps {
  list: EntryList;
  /** Something was searched for. */
  isSearch: boolean;
  bin: boolean;
}

/** How many entries there are, read out as it changes; and if there are none, how they come. */
export function Found({ list: { total, unreadable }, isSearch, bin }: FoundProps) {
  return (
    <Stack>
      <div role="status">
        {total === 0 ? (
          <NoEntries isSearch={isSearch} bin={bin} />
        ) : (
          <Text as="small">{counted(total, isSearch, bin)}</Text>
        )}
        {unreadable === 0 ? null : (
          <Text as="small">{plural('journal.unreadable', unreadable)}</Text>
        )}
      </div>
      {total === 0 && !isSearch && !bin ? (
        <Row>
          <LinkButton href="/rehearsal.html" newTab>
            {t('journal.emptyTry')}
          </LinkButton>
        </Row>
      ) : null}
    </Stack>
  );
}

function counted(total: number, isSearch: boolean, bin: boolean): string {
  if (bin) return plural(isSearch ? 'journal.binFound' : 'journal.binCount', total);
  return plural(isSearch ? 'journal.found' : 'journal.count', total);
}

function NoEntries({ isSearch, bin }: { isSearch: boolean; bin: boolean }) {
  if (isSearch) {
    return (
      <EmptyState title={t('journal.nothingFound')}>{t('journal.nothingFoundMore')}</EmptyState>
    );
  }
  if (bin)
    return <EmptyState title={t('journal.binEmpty')}>{t('journal.binEmptyMore')}</EmptyState>;
  return <EmptyState title={t('journal.empty')}>{t('journal.emptyMore')}</EmptyState>;
}
