import type { ComponentChildren } from 'preact';
import { inWords } from '@/components/ui/dates';
import { Quote } from '@/components/ui/quote';
import { Text } from '@/components/ui/text';
import type { Source } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { sourceAddress, sourceName } from './names';

/** The post an entry came from: its address, and what of it was chosen to be kept. */
export function SourceView({ source, children }: { source: Source; children?: ComponentChildren }) {
  const address = sourceAddress(source);
  return (
    <Quote words={source.quote}>
      <Text as="small">
        {address === undefined ? (
          sourceName(source)
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            {sourceName(source)}
          </a>
        )}
        {source.postedAt === null ? '' : ` · ${inWords(source.postedAt)}`}
      </Text>
      {address === undefined ? <Text as="small">{t('journal.sourceNoAddress')}</Text> : null}
      {children}
    </Quote>
  );
}
