import { Button } from '@/components/ui/button';
import { Chips, RemovableChip } from '@/components/ui/chip';
import { inWords } from '@/components/ui/dates';
import { parseQuery } from '@/utils/journal/search/query/parse';
import type { Field } from '@/utils/journal/search/query/pieces';
import { piecesOf } from '@/utils/journal/search/query/pieces';
import { removeFilter } from '@/utils/journal/search/query/write';
import { t } from '@/utils/words/words';
import { kindName } from '../names';

interface FilterChipsProps {
  query: string;
  onQuery: (query: string) => void;
}

/** The filters that are set, each to be taken away. */
export function FilterChips({ query, onQuery }: FilterChipsProps) {
  const set = filtersOf(query);
  if (set.length === 0) return null;
  return (
    <Chips>
      {set.map(({ field, value, label }) => (
        <RemovableChip
          key={`${field} ${value}`}
          label={label}
          onRemove={() => onQuery(removeFilter(query, field, value))}
        />
      ))}
      {set.length > 1 ? (
        <Button tone="quiet" small onClick={() => onQuery(withoutFilters(query))}>
          {t('journal.filters.drop')}
        </Button>
      ) : null}
    </Chips>
  );
}

/** What is left of a query when its filters are taken away: the words. */
export function withoutFilters(query: string): string {
  return piecesOf(query)
    .filter(({ sort }) => sort === 'words' || sort === 'phrase')
    .map(({ start, end }) => query.slice(start, end))
    .join(' ');
}

interface SetFilter {
  field: Field;
  value: string;
  label: string;
}

function filtersOf(query: string): SetFilter[] {
  const asked = parseQuery(query);
  return [
    ...asked.kinds.map((value) => ({ field: 'kind' as const, value, label: kindName(value) })),
    ...asked.themes.map((value) => ({
      field: 'theme' as const,
      value,
      label: t('journal.filters.themeIs', { theme: value }),
    })),
    ...asked.hashtags.map((value) => ({ field: 'hashtag' as const, value, label: `#${value}` })),
    ...dayOf('from', asked.from),
    ...dayOf('before', asked.before),
    ...asked.has.map((value) => ({
      field: 'has' as const,
      value,
      label: value === 'post' ? t('journal.filters.hasPost') : t('journal.filters.hasFollowUp'),
    })),
  ];
}

function dayOf(field: 'from' | 'before', day: string | undefined): SetFilter[] {
  if (day === undefined) return [];
  const label =
    field === 'from'
      ? t('journal.filters.fromDay', { day: inWords(day) })
      : t('journal.filters.beforeDay', { day: inWords(day) });
  return [{ field, value: day, label }];
}
