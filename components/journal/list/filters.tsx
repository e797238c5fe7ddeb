import { useState } from 'preact/hooks';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { Select } from '@/components/ui/field';
import { Stack } from '@/components/ui/layout';
import { ENTRY_KINDS } from '@/utils/journal/entry';
import { nameKey } from '@/utils/journal/search/names';
import { parseQuery } from '@/utils/journal/search/query/parse';
import { withFilter } from '@/utils/journal/search/query/write';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';
import { kindName } from '../names';
import { useLive } from '../use-live';
import '@/components/ui/disclosure.css';

interface FiltersProps {
  /** What is in the search box: filters are words of it, so that both are always the same. */
  query: string;
  onQuery: (query: string) => void;
  /** The days are chosen elsewhere. */
  withoutDays?: boolean;
}

/** Ways to narrow a list without typing them. */
export function Filters(props: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="ui-disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="ui-disclosure__summary">{t('journal.filters.title')}</summary>
      {/* What there is to choose from is asked for by those who choose. */}
      <div class="ui-disclosure__body">{isOpen ? <FilterFields {...props} /> : null}</div>
    </details>
  );
}

const askForLabels = () => ask('themes/list', null);

function FilterFields({ query, onQuery, withoutDays }: FiltersProps) {
  const asked = parseQuery(query);
  const { value: labels } = useLive(askForLabels, 'entries/changed');
  const [kind] = asked.kinds;
  const [theme = ''] = asked.themes;
  const known = (labels?.themes ?? []).map(({ name }) => name);
  const isKnown = theme === '' || known.includes(theme);
  const same = known.find((name) => nameKey(name) === nameKey(theme));
  const themes = isKnown || same !== undefined ? known : [theme, ...known];
  const set = (field: 'kind' | 'theme' | 'from' | 'before' | 'has', value: string) =>
    onQuery(withFilter(query, field, value === '' ? undefined : value));

  return (
    <Stack>
      <div class="journal-filters">
        <Select
          label={t('journal.filters.kind')}
          value={asked.kinds.length === 1 && kind !== undefined ? kind : ''}
          options={[
            { value: '', label: t('journal.filters.anyKind') },
            ...ENTRY_KINDS.map((value) => ({ value, label: kindName(value) })),
          ]}
          onChange={(value) => set('kind', value)}
        />
        <Select
          label={t('journal.filters.theme')}
          value={same ?? theme}
          options={[
            { value: '', label: t('journal.filters.anyTheme') },
            ...themes.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(value) => set('theme', value)}
        />
        {withoutDays === true ? null : (
          <>
            <DateField
              label={t('journal.filters.from')}
              value={asked.from ?? ''}
              onChange={(day) => set('from', day)}
            />
            <DateField
              label={t('journal.filters.before')}
              value={asked.before ?? ''}
              onChange={(day) => set('before', day)}
            />
          </>
        )}
      </div>
      <Checkbox
        label={t('journal.filters.hasFollowUp')}
        checked={asked.has.includes('follow-up')}
        onChange={(checked) => set('has', checked ? 'follow-up' : '')}
      />
    </Stack>
  );
}
