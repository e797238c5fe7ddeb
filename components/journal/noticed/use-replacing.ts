import { useState } from 'preact/hooks';
import { problemOf } from '@/components/ui/problem';
import { useToast } from '@/components/ui/toast';
import { contentOf } from '@/utils/journal/entry';
import type { Entry, EntryContent } from '@/utils/journal/entry';
import { withReplaced } from '@/utils/journal/identifying/replace';
import type { Replacement } from '@/utils/journal/identifying/replace';
import { ask } from '@/utils/messages/client';
import { t } from '@/utils/words/words';

/** What was replaced in an entry, and the way back. */
export interface Replaced {
  /** Different things, since the entry was as it is in `before`. */
  count: number;
  before: EntryContent;
  /** Of what it has become. */
  revision: number;
}

export interface Replacing {
  replaced: Replaced | undefined;
  /** What the entry was before is no longer kept. */
  isForgotten: boolean;
  isBusy: boolean;
  replace: (entry: Entry, replacements: readonly Replacement[]) => Promise<void>;
  /** As it was before the first of them. */
  undo: () => Promise<void>;
  /** Forgets what the entry was before. */
  forget: () => Promise<void>;
}

/** Replaces words of an entry that is saved already, as a new version of it. */
export function useReplacing(id: string): Replacing {
  const say = useToast();
  const [replaced, setReplaced] = useState<Replaced>();
  const [isForgotten, setForgotten] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      say({ text: problemOf(error) });
    }
    setBusy(false);
  }

  /** Undefined when the entry had been changed elsewhere: that is another one then. */
  async function save(baseRevision: number, content: EntryContent): Promise<number | undefined> {
    const { entry, keptBoth } = await ask('entries/save', { id, baseRevision, content });
    if (!keptBoth) return entry.revision;
    say({ text: t('journal.savedBoth') });
    return undefined;
  }

  return {
    replaced,
    isForgotten,
    isBusy,
    replace: (entry, replacements) =>
      attempt(async () => {
        const content = contentOf(entry);
        const revision = await save(entry.revision, withReplaced(content, replacements));
        if (revision === undefined) return;
        setReplaced((now) => ({
          count: (now?.count ?? 0) + replacements.length,
          before: now === undefined || isForgotten ? content : now.before,
          revision,
        }));
        setForgotten(false);
      }),
    undo: () =>
      attempt(async () => {
        if (replaced === undefined) return;
        await save(replaced.revision, replaced.before);
        setReplaced(undefined);
        say({ text: t('noticed.undone') });
      }),
    forget: () =>
      attempt(async () => {
        await ask('entries/forget-versions', { id });
        setForgotten(true);
      }),
  };
}
