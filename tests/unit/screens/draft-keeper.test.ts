import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from '@/components/journal/draft-keeper';
import type { DraftStore } from '@/components/journal/draft-keeper';
import { emptyContent } from '@/utils/journal/entry';
import type { Draft } from '@/utils/journal/entry';
import type { DraftReply } from '@/utils/messages/protocol';
import { SidelightError } from '@/utils/messages/errors';
import { t } from '@/utils/words/words';

const ID = '0192f000-0000-7000-8000-000000000001';
const OTHER_ID = '0192f000-0000-7000-8000-000000000002';

function blank(): Draft {
  const at = '2026-11-22T10:00:00.000Z';
  return {
    id: ID,
    entryId: null,
    baseRevision: 0,
    content: emptyContent(),
    createdAt: at,
    updatedAt: at,
    revision: 0,
  };
}

const words = (body: string) => ({ ...emptyContent(), body });

/** Keeps drafts in memory; `answer` can be replaced to hold, fail or change an answer. */
function memoryStore() {
  const kept = new Map<string, Draft>();
  const waiting = new Set<() => void>();
  const store = {
    kept,
    onceOpen: (callback: () => void) => {
      waiting.add(callback);
    },
    /** The journal is unlocked. */
    open(): void {
      const callbacks = [...waiting];
      waiting.clear();
      for (const callback of callbacks) callback();
    },
    puts: [] as Draft[],
    answer: (draft: Draft): Promise<DraftReply> => Promise.resolve({ draft, keptBoth: false }),
    put(draft: Draft): Promise<DraftReply> {
      store.puts.push(draft);
      return store.answer(draft).then((reply) => {
        kept.set(reply.draft.id, reply.draft);
        return reply;
      });
    },
    drop(id: string): Promise<void> {
      kept.delete(id);
      return Promise.resolve();
    },
  } satisfies DraftStore & Record<string, unknown>;
  return store;
}

describe('a draft in hand', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is not sent again once it is someone else's, though what was under way has failed", async () => {
    const store = memoryStore();
    let fail: (error: Error) => void = () => undefined;
    store.answer = () => new Promise((_resolve, reject) => (fail = reject));
    const keeper = new DraftKeeper(blank(), store, false);
    keeper.change(words('discarded'));
    await vi.advanceTimersByTimeAsync(300);
    const released = keeper.release();
    fail(new SidelightError('unreachable'));
    await released;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.puts).toHaveLength(1);
  });

  it('is in the store within 400 ms of a keystroke, however long the typing goes on', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, false);
    for (let typed = 1; typed <= 40; typed += 1) {
      keeper.change(words('x'.repeat(typed)));
      await vi.advanceTimersByTimeAsync(50);
      const behind = typed - (store.kept.get(ID)?.content.body.length ?? 0);
      expect(behind * 50).toBeLessThanOrEqual(400);
    }
    await vi.advanceTimersByTimeAsync(400);
    expect(store.kept.get(ID)?.content.body).toHaveLength(40);
    expect(keeper.now.keeping).toEqual({ state: 'kept' });
  });

  it('counts its writes from 1, so that the store can tell which is newer', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, false);
    keeper.change(words('one'));
    await keeper.flush();
    keeper.change(words('two'));
    await keeper.flush();
    expect(store.puts.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('sends the last word at once when the page goes, even behind an unanswered write', () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, false);
    store.answer = () => new Promise(() => undefined);
    keeper.change(words('first'));
    keeper.flushAtOnce();
    keeper.change(words('first and last'));
    keeper.flushAtOnce();
    expect(store.puts.map(({ content }) => content.body)).toEqual(['first', 'first and last']);
    expect(store.puts.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('says why it is not kept, loses nothing, and is kept when the store is well again', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, false);
    const { answer } = store;
    store.answer = () => Promise.reject(new SidelightError('full'));
    keeper.change(words('precious'));
    await keeper.flush();
    expect(keeper.now.keeping).toEqual({
      state: 'not-kept',
      why: t('problems.full'),
    });
    expect(keeper.now.draft.content.body).toBe('precious');
    store.answer = answer;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(store.kept.get(ID)?.content.body).toBe('precious');
    expect(keeper.now.keeping).toEqual({ state: 'kept' });
  });

  it('holds what came too late when the journal was locked, and sends it once it is open', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, false);
    const { answer } = store;
    store.answer = () => Promise.reject(new SidelightError('locked'));
    keeper.change(words('typed as it was locked'));
    keeper.flushAtOnce();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.now.keeping).toEqual({ state: 'not-kept', why: t('problems.locked') });

    // Nobody asks a locked journal over and over, neither by the clock nor as the view goes.
    keeper.flushAtOnce();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.puts).toHaveLength(1);

    store.answer = answer;
    store.open();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.kept.get(ID)?.content.body).toBe('typed as it was locked');
    expect(keeper.now.keeping).toEqual({ state: 'kept' });
  });

  it('sends nothing twice when it is unlocked and locked again', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, false);
    const { answer } = store;
    store.answer = () => Promise.reject(new SidelightError('locked'));
    keeper.change(words('precious'));
    await keeper.flush();
    store.open();
    await vi.advanceTimersByTimeAsync(0);
    store.answer = answer;
    store.open();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.puts).toHaveLength(3);
    store.open();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.puts).toHaveLength(3);
    expect(store.kept.get(ID)?.content.body).toBe('precious');
  });

  it('goes on under its new id when another view had written the same draft', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, true);
    store.answer = (draft) =>
      Promise.resolve({ draft: { ...draft, id: OTHER_ID, revision: 1 }, keptBoth: true });
    keeper.change(words('mine'));
    await keeper.flush();
    store.answer = (draft) => Promise.resolve({ draft, keptBoth: false });
    keeper.change(words('mine, and more'));
    await keeper.flush();
    expect(store.puts.at(-1)).toMatchObject({ id: OTHER_ID, revision: 2 });
    expect(store.kept.get(OTHER_ID)?.content.body).toBe('mine, and more');
  });

  it('takes over what another view wrote, but never over words that are not kept yet', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, true);
    keeper.adopt({ ...blank(), revision: 3, content: words('theirs') });
    expect(keeper.now.draft.content.body).toBe('theirs');
    keeper.change(words('mine'));
    keeper.adopt({ ...blank(), revision: 9, content: words('theirs again') });
    expect(keeper.now.draft.content.body).toBe('mine');
    await keeper.flush();
    expect(store.kept.get(ID)?.content.body).toBe('mine');
  });

  it('leaves nothing behind when a new one is emptied again', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, false);
    keeper.change(words('never mind'));
    await keeper.flush();
    keeper.change(words(''));
    await keeper.flush();
    expect(store.kept.size).toBe(0);
  });

  it('sends nothing more once it was saved', async () => {
    const store = memoryStore();
    const keeper = new DraftKeeper(blank(), store, false);
    keeper.change(words('saved elsewhere'));
    await keeper.release();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.puts).toEqual([]);
  });
});
