import { useEffect, useRef } from 'preact/hooks';
import { SearchBox } from '@/components/ui/search-box';
import { Text } from '@/components/ui/text';
import { plural, t } from '@/utils/words/words';

interface SettingSearchProps {
  query: string;
  /** How many settings fit it; undefined while nothing is looked for. */
  found: number | undefined;
  onInput: (query: string) => void;
}

/** Finds a setting as one types. Escape clears it. */
export function SettingSearch({ query, found, onInput }: SettingSearchProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = box.current;
    const clear = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onInput('');
    };
    input?.addEventListener('keydown', clear);
    return () => input?.removeEventListener('keydown', clear);
  }, [onInput]);
  return (
    <div class="settings-search" role="search">
      <SearchBox inputRef={box} label={t('settings.search')} value={query} onInput={onInput} />
      <div class="settings-search__found" role="status">
        {found === undefined ? null : <Text as="small">{plural('settings.found', found)}</Text>}
      </div>
    </div>
  );
}
