import { inWords } from '@/components/ui/dates';
import type { Draft, Entry, EntryContent, EntryKind, Source } from '@/utils/journal/entry';
import { hostOf, isHostOf } from '@/utils/journal/post-host';

const KINDS: Record<EntryKind, string> = {
  moment: 'Moment',
  reflection: 'Reflection',
  event: 'Event',
  ask: 'Ask',
  note: 'Note',
  activity: 'Activity',
  feedback: 'Feedback',
};

export function kindName(kind: EntryKind): string {
  return KINDS[kind];
}

/** What stands above an opened entry: its title, or what it is. */
export function headingOf(entry: Entry): string {
  const title = entry.title.trim();
  return title === '' ? `Untitled ${kindName(entry.kind).toLowerCase()}` : title;
}

const PLATFORMS: Record<string, string> = { x: 'X', rehearsal: 'the practice page' };

/**
 * "A post on X by @someone", or "A post at example.org" where its address is not that network's own:
 * what came with an import may claim anything, and a link says where it leads.
 */
export function sourceName({ platform, permalink, handle }: Source): string {
  const by = handle === undefined ? '' : ` by @${handle}`;
  const host = permalink === null ? undefined : hostOf(permalink);
  if (host !== undefined && !isHostOf(platform, host)) return `A post at ${host}${by}`;
  return `A post on ${PLATFORMS[platform] ?? platform}${by}`;
}

const PRACTICE_POST = /^https:\/\/rehearsal\.sidelight\.example\/[^/]+\/([^/]+)$/;

/** Where a source can be read again. What was captured while practising is on the practice page. */
export function sourceAddress({ permalink }: Source): string | undefined {
  if (permalink === null || hostOf(permalink) === undefined) return undefined;
  const [, id] = PRACTICE_POST.exec(permalink) ?? [];
  return id === undefined ? permalink : `/rehearsal.html#/post/${id}`;
}

/** What a piece of unfinished writing is. */
export function draftAbout(draft: Draft): string {
  const of = draft.entryId === null ? kindName(draft.content.kind) : 'Changes to an entry';
  return `${of}, ${inWords(draft.updatedAt)}`;
}

export function sourcesInWords(content: EntryContent): string | undefined {
  const count = content.sources.length;
  if (count === 0) return undefined;
  return count === 1 ? 'one post' : `${count} posts`;
}
