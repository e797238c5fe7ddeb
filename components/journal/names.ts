import { inWords } from '@/components/ui/dates';
import { firstWords } from '@/utils/journal/entry';
import type { Draft, Entry, EntryContent, EntryKind, Source } from '@/utils/journal/entry';
import { hostOf, isHostOf } from '@/utils/journal/post-host';
import type { EntrySummary } from '@/utils/messages/protocol';
import { plural, t } from '@/utils/words/words';

export function kindName(kind: EntryKind): string {
  return t(`journal.kinds.${kind}`);
}

/** What to call an entry in a list: its title, or the beginning of its words. */
export function headline(content: EntryContent): string {
  const words = firstWords(content);
  if (words !== '') return words;
  return content.sources.length > 0 ? t('journal.onlyPost') : t('journal.nothingWritten');
}

/** The same of an entry of which a list knows. */
export function titleOf({ title, sources }: Pick<EntrySummary, 'title' | 'sources'>): string {
  if (title !== '') return title;
  return sources.length > 0 ? t('journal.onlyPost') : t('journal.nothingWritten');
}

/** What stands above an opened entry: its title, or what it is. */
export function headingOf(entry: Entry): string {
  const title = entry.title.trim();
  return title === '' ? t(`journal.untitled.${entry.kind}`) : title;
}

/** Names that are the same in every language. */
const NETWORKS: Readonly<Record<string, string>> = { x: 'X' };

/**
 * "A post on X by @someone", or "A post at example.org" where its address is not that network's own:
 * what came with an import may claim anything, and a link says where it leads.
 */
export function sourceName({ platform, permalink, handle }: Source): string {
  const host = permalink === null ? undefined : hostOf(permalink);
  if (host !== undefined && !isHostOf(platform, host)) {
    return handle === undefined
      ? t('journal.sourceAt', { host })
      : t('journal.sourceAtBy', { host, handle });
  }
  if (platform === 'rehearsal') {
    return handle === undefined
      ? t('journal.sourcePractice')
      : t('journal.sourcePracticeBy', { handle });
  }
  const network = NETWORKS[platform] ?? platform;
  return handle === undefined
    ? t('journal.source', { network })
    : t('journal.sourceBy', { network, handle });
}

const PRACTICE_POST = /^https:\/\/rehearsal\.sidelight\.example\/[^/]+\/([^/]+)$/;

/** Where a source can be read again. What was captured while practising is on the practice page. */
export function sourceAddress({ permalink }: Source): string | undefined {
  if (permalink === null || hostOf(permalink) === undefined) return undefined;
  const [, id] = PRACTICE_POST.exec(permalink) ?? [];
  return id === undefined ? permalink : `/rehearsal.html#/post/${id}`;
}

/** What a piece of unfinished writing is, and when it was last changed. */
export function draftAbout({ entryId, content, updatedAt }: Draft): string {
  const day = inWords(updatedAt);
  return entryId === null
    ? t('journal.begun', { kind: kindName(content.kind), day })
    : t('journal.changesBegun', { day });
}

/** "2 posts", of an entry that came from posts. */
export function sourcesInWords(content: { sources: readonly unknown[] }): string | undefined {
  const count = content.sources.length;
  return count === 0 ? undefined : plural('journal.posts', count);
}
