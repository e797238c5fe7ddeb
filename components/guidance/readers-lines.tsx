import type { ComponentChildren } from 'preact';
import { Disclosure } from '@/components/ui/disclosure';
import { Label, Text } from '@/components/ui/text';
import type { CrisisLine } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { NoLines } from './no-lines';
import { countryName } from './source-words';
import { useCrisisHelp } from './use-crisis-help';

interface ReadersLinesProps {
  /** Lines seen at once; the others are a step away. */
  atOnce: number;
  list: (lines: readonly CrisisLine[]) => ComponentChildren;
}

/** The lines of the reader's country, or that there are none and, for who asks, another country's. */
export function ReadersLines({ atOnce, list }: ReadersLinesProps) {
  const help = useCrisisHelp();
  if (help === undefined) return null;
  const { home, own, shown } = help;
  const whose = t('guidance.lines', { country: countryName(shown.country) });
  if (own.lines.length === 0) {
    return (
      <>
        <NoLines />
        <Disclosure summary={whose}>{list(shown.lines)}</Disclosure>
      </>
    );
  }
  const more = shown.lines.slice(atOnce);
  return (
    <>
      <div>
        <Label>{whose}</Label>
        {home === null ? <Text as="small">{t('guidance.elsewhere')}</Text> : null}
      </div>
      {list(shown.lines.slice(0, atOnce))}
      {more.length === 0 ? null : (
        <Disclosure summary={t('guidance.moreLines')}>{list(more)}</Disclosure>
      )}
    </>
  );
}
