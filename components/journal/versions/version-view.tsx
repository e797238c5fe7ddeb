import { useState } from 'preact/hooks';
import { EntryContentView } from '@/components/journal/entry-content';
import { Button } from '@/components/ui/button';
import { inWordsWithTime } from '@/components/ui/dates';
import { Select } from '@/components/ui/field';
import { Row, Stack } from '@/components/ui/layout';
import { Heading } from '@/components/ui/text';
import type { Version } from '@/utils/messages/protocol';
import { t } from '@/utils/words/words';
import { Comparison } from './comparison';

interface VersionViewProps {
  version: Version;
  /** All of them, the newest first. */
  versions: readonly Version[];
  /** Left out where there is nothing to bring back. */
  onRestore?: (() => void) | undefined;
  isBusy: boolean;
  onBack: () => void;
}

/** One version: as it was, or beside another one. */
export function VersionView(props: VersionViewProps) {
  const { version, versions, onRestore, isBusy, onBack } = props;
  const [againstRevision, setAgainst] = useState('');
  const against = versions.find(({ revision }) => String(revision) === againstRevision);
  const others = versions.filter(({ revision }) => revision !== version.revision);
  const [newer, older] =
    against !== undefined && against.revision > version.revision
      ? [against, version]
      : [version, against];
  return (
    <Stack>
      <Heading level={3} takesFocus>
        {nameOf(version, versions)}
      </Heading>
      <Select
        label={t('versions.compareWith')}
        value={against === undefined ? '' : againstRevision}
        options={[
          { value: '', label: t('versions.nothing') },
          ...others.map((other) => ({
            value: String(other.revision),
            label: nameOf(other, versions),
          })),
        ]}
        onChange={setAgainst}
      />
      {older === undefined ? (
        <>
          {version.content.title.trim() === '' ? null : (
            <Heading level={4}>
              <bdi>{version.content.title}</bdi>
            </Heading>
          )}
          <EntryContentView content={version.content} />
        </>
      ) : (
        <Comparison older={older.content} newer={newer.content} />
      )}
      <Row>
        {onRestore === undefined ? null : (
          <Button tone="primary" busy={isBusy} onClick={onRestore}>
            {t('versions.restore')}
          </Button>
        )}
        <Button onClick={onBack}>{t('versions.allVersions')}</Button>
      </Row>
    </Stack>
  );
}

/** A version by its day and time; the newest is the entry as it is. */
export function nameOf({ revision, updatedAt }: Version, versions: readonly Version[]): string {
  const named = { when: inWordsWithTime(updatedAt), number: revision };
  return revision === versions[0]?.revision
    ? t('versions.now', named)
    : t('versions.before', named);
}
