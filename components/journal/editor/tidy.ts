import type { EntryContent } from '@/utils/journal/entry';
import { modelOf } from '@/utils/journal/models/catalogue';

/** What is saved: without sections, standards and evidence in which there is nothing. */
export function tidy(content: EntryContent): EntryContent {
  const { model, sections, peer, ...rest } = content;
  const written = Object.entries(sections ?? {}).filter(([, text]) => text.trim() !== '');
  // A model without a word in it is the form that lay open; one of an import is the import's own.
  const isOnlyAForm = written.length === 0 && modelOf(model) !== undefined;
  const isTalkedOver = peer !== undefined && isWritten(peer.role, peer.learned);
  return {
    ...rest,
    ...(model === undefined || isOnlyAForm ? {} : { model }),
    ...(written.length === 0 ? {} : { sections: Object.fromEntries(written) }),
    ...(isTalkedOver ? { peer } : {}),
    standards: content.standards.filter(({ framework, code }) => isWritten(framework, code)),
    evidence: content.evidence.filter(({ name, kind, note }) => isWritten(name, kind, note)),
  };
}

const isWritten = (...texts: readonly string[]) => texts.some((text) => text.trim() !== '');
