import type { Draft, Entry } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { uuidAt } from '@/utils/journal/uuid';
import type { ImportReply, JournalContents } from '@/utils/messages/protocol';

export interface ImportPlan extends JournalContents {
  reply: ImportReply;
}

/** What one store holds: what can be read of it, and every id, of damaged records too. */
interface Held<Value> {
  values: Value[];
  ids: ReadonlySet<string>;
}

/** What an import would write beside what is there: nothing twice, nothing over anything. */
export function planImport(
  here: { entries: Held<Entry>; drafts: Held<Draft> },
  incoming: JournalContents,
): ImportPlan {
  const reply: ImportReply = { added: 0, same: 0, keptBoth: 0 };
  return {
    entries: place(here.entries, incoming.entries, reply),
    drafts: place(here.drafts, incoming.drafts, reply),
    reply,
  };
}

function place<Kept extends Entry | Draft>(
  here: Held<Kept>,
  incoming: Kept[],
  reply: ImportReply,
): Kept[] {
  const byId = new Map(here.values.map((kept) => [kept.id, kept]));
  const wordings = new Set(here.values.map(wording));
  const placed: Kept[] = [];
  for (const item of incoming) {
    const twin = byId.get(item.id);
    if (twin && (same(words(twin), words(item)) || wordings.has(wording(item)))) {
      reply.same += 1;
      continue;
    }
    // A damaged record keeps its place, so what would stand there comes to stand beside it.
    const isTaken = here.ids.has(item.id);
    const kept = isTaken ? { ...item, id: uuidAt(Date.parse(item.createdAt)), revision: 1 } : item;
    reply[twin ? 'keptBoth' : 'added'] += 1;
    wordings.add(wording(kept));
    placed.push(kept);
  }
  return placed;
}

/** What a person would call the same: everything but the store's own bookkeeping. */
function words(item: Entry | Draft): object {
  const { id: _id, updatedAt: _updatedAt, revision: _revision, ...kept } = item;
  return kept;
}

const wording = (item: Entry | Draft): string => JSON.stringify(words(item));
