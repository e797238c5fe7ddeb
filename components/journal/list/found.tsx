import { Button, LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Row, Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import type { EntryList } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';
import { withoutFilters } from './filter-chips';
import { QueryProblems } from './query-problems';

const NOTHING_KNOWN = { total: null, unreadable: 0, problems: [] };

interface FoundProps {
  /** Undefined until it is known. */
  about: Omit<EntryList, 'entries'> | undefined;
  /** Why it is not known. */
  problem: string | undefined;
  query: string;
  bin: boolean;
  /** Only some days are looked at. */
  onDays: boolean;
  onQuery: (query: string) => void;
  onUnreadable: () => void;
}

/**
 * How many entries there are, read out as it changes; and if there are none, how they come. The
 * region is there before the first answer, or that would go unread.
 */
export function Found({ about, problem, query, bin, onDays, onQuery, onUnreadable }: FoundProps) {
  const { total, unreadable, problems } = about ?? NOTHING_KNOWN;
  const isSearch = query.trim() !== '';
  const words = withoutFilters(query);
  const isFiltered = isSearch && words.trim() !== query.trim();
  return (
    <Stack>
      <div role="status">
        {about === undefined && problem !== undefined ? null : total === 0 ? (
          <NoEntries isSearch={isSearch} isFiltered={isFiltered} bin={bin} onDays={onDays} />
        ) : (
          <Text as="small">{counted(total, isSearch, bin)}</Text>
        )}
        {bin && total !== null && total > 0 ? <Text as="small">{t('journal.binKept')}</Text> : null}
        <QueryProblems problems={problems} />
        {unreadable === 0 || bin ? null : (
          <Text as="small">{plural('journal.unreadable', unreadable)}</Text>
        )}
      </div>
      {unreadable === 0 || bin ? null : (
        <Row>
          <Button small onClick={onUnreadable}>
            {t('journal.seeUnreadable')}
          </Button>
        </Row>
      )}
      {total === 0 && isFiltered ? (
        <Row>
          <Button onClick={() => onQuery(words)}>{t('journal.filters.drop')}</Button>
        </Row>
      ) : null}
      {total === 0 && !isSearch && !bin && !onDays ? (
        <Row>
          <LinkButton href="/rehearsal.html" newTab>
            {t('journal.emptyTry')}
          </LinkButton>
        </Row>
      ) : null}
    </Stack>
  );
}

function counted(total: number | null, isSearch: boolean, bin: boolean): string {
  if (total === null) return t('journal.opening');
  if (bin) return plural(isSearch ? 'journal.binFound' : 'journal.binCount', total);
  return plural(isSearch ? 'journal.found' : 'journal.count', total);
}

interface NoEntriesProps {
  isSearch: boolean;
  isFiltered: boolean;
  bin: boolean;
  onDays: boolean;
}

function NoEntries({ isSearch, isFiltered, bin, onDays }: NoEntriesProps) {
  if (isSearch) {
    return (
      <EmptyState title={t('journal.nothingFound')}>
        {isFiltered ? t('journal.nothingFits') : t('journal.nothingFoundMore')}
      </EmptyState>
    );
  }
  if (onDays) return <Text as="soft">{t('calendar.nothing')}</Text>;
  if (bin)
    return <EmptyState title={t('journal.binEmpty')}>{t('journal.binEmptyMore')}</EmptyState>;
  return <EmptyState title={t('journal.empty')}>{t('journal.emptyMore')}</EmptyState>;
}
