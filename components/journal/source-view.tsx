import type { ComponentChildren } from 'preact';
import { inWords } from '@/components/ui/dates';
import { Quote } from '@/components/ui/quote';
import { Text } from '@/components/ui/text';
import type { Source } from '@/utils/journal/entry';
import { sourceAddress, sourceName } from './names';

/** The post an entry came from: its address, and what of it was chosen to be kept. */
export function SourceView({ source, children }: { source: Source; children?: ComponentChildren }) {
  const address = sourceAddress(source);
  const posted = source.postedAt === null ? '' : `, ${inWords(source.postedAt)}`;
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
        {posted}
        {address === undefined ? '. Its address could not be read.' : ''}
      </Text>
      {children}
    </Quote>
  );
}
