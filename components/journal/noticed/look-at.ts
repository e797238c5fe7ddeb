import { contentOf } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';
import {
  holdsIdentifying,
  identifyingIn,
  isTelling,
  keyOf,
} from '@/utils/journal/identifying/identify';
import type { Identifying } from '@/utils/journal/identifying/identify';
import { ask } from '@/utils/messages/client';
import type { Version } from '@/utils/messages/protocol';
import { raisedOf } from './raised';

export interface Looked {
  /** As it is now. */
  entry: Entry | null;
  /** What is to be told of it. */
  found: readonly Identifying[];
  /** When everything is told: whether what the entry was before holds such words. */
  isInEarlier: boolean;
}

/**
 * Looks for what was not told of an entry before and was not left by choice. What only may be
 * something is among it when something else is.
 */
export async function lookAt(id: string): Promise<Looked> {
  const raised = raisedOf(id);
  const entry = await ask('entries/get', { id });
  if (raised === undefined || entry === null) return { entry, found: [], isInEarlier: false };
  const { since, others, left } = raised;
  const before = since === 0 || entry.revision === 1 ? [] : await versionsBefore(entry);
  const told = before.find(({ revision }) => revision === since);
  const known = new Set([
    ...left,
    ...(told === undefined ? [] : identifyingIn(told.content, others).map(keyOf)),
  ]);
  const news = identifyingIn(contentOf(entry), others).filter((one) => !known.has(keyOf(one)));
  return {
    entry,
    found: news.some(isTelling) ? news : [],
    isInEarlier: since === undefined && before.some(({ content }) => holdsIdentifying(content)),
  };
}

async function versionsBefore({ id, revision }: Entry): Promise<Version[]> {
  const { versions } = await ask('entries/versions', { id });
  return versions.filter((version) => version.revision < revision);
}
