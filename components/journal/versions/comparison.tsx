import { useMemo } from 'preact/hooks';
import { Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { EntryContent } from '@/utils/journal/entry';
import { t } from '@/utils/words/words';
import { differences } from './compare';
import type { Part } from './compare';
import { passagesOf } from './passages';
import './comparison.css';

interface ComparisonProps {
  older: EntryContent;
  newer: EntryContent;
}

/** What became of an entry between two versions, with all that was added and removed. */
export function Comparison({ older, newer }: ComparisonProps) {
  const found = useMemo(() => differences(passagesOf(older), passagesOf(newer)), [older, newer]);
  if (found.length === 0) return <Text>{t('versions.same')}</Text>;
  return (
    <Stack>
      <Text as="small">
        <ins class="comparison__added">{t('versions.added')}</ins>{' '}
        <del class="comparison__removed">{t('versions.removed')}</del> {t('versions.onlyChanges')}
      </Text>
      {found.map(({ name, label, parts }) => (
        <Stack key={name} gap="tight">
          <Heading level={4}>
            <bdi>{label}</bdi>
          </Heading>
          <p class="comparison__text" dir="auto">
            {parts.map((part, at) => (
              <PartView key={at} part={part} />
            ))}
          </p>
        </Stack>
      ))}
    </Stack>
  );
}

function PartView({ part: { kind, text } }: { part: Part }) {
  switch (kind) {
    case 'same':
      return <>{text}</>;
    case 'added':
      return (
        <ins class="comparison__added">
          <VisuallyHidden>{t('versions.addedStart')} </VisuallyHidden>
          {text}
          <VisuallyHidden> {t('versions.end')} </VisuallyHidden>
        </ins>
      );
    case 'removed':
      return (
        <del class="comparison__removed">
          <VisuallyHidden>{t('versions.removedStart')} </VisuallyHidden>
          {text}
          <VisuallyHidden> {t('versions.end')} </VisuallyHidden>
        </del>
      );
  }
}
