import { describe, expect, it } from 'vitest';
import { EntryPages, PAGE } from '@/components/journal/list/entry-pages';
import type { InView } from '@/components/journal/list/entry-pages';
import type { EntryList, EntrySummary, Payload } from '@/utils/messages/protocol';

type Request = Payload<'entries/list'>;

const AT = '2026-11-01T09:00:00.000Z';

function summary(id: string): EntrySummary {
  return {
    id,
    revision: 1,
    kind: 'moment',
    title: id,
    sources: [],
    themes: [],
    createdAt: AT,
    updatedAt: AT,
  };
}

/** A journal that answers when it is told to. */
function journalOf(ids: string[]) {
  const journal = { ids };
  const asked: Request[] = [];
  const waiting: (() => void)[] = [];
  const ask = (request: Request) =>
    new Promise<EntryList>((resolve) => {
      asked.push(request);
      const { offset, limit, query } = request;
      waiting.push(() => {
        const found = journal.ids.filter((id) => id.includes(query));
        resolve({
          entries: found.slice(offset, offset + limit).map(summary),
          total: found.length,
          unreadable: 0,
          marks: [query],
          problems: [],
        });
      });
    });
  let view: InView | undefined;
  const pages = new EntryPages({ query: '', bin: false }, 0, ask, (now) => {
    view = now;
  });
  return {
    journal,
    asked,
    pages,
    shown: () => view,
    titles: (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, at) => view?.rows?.at(first + at)?.id),
    /** Answers what was asked for first, and waits until it has arrived. */
    async answer() {
      waiting.shift()?.();
      await new Promise<void>((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}

const many = (count: number) => Array.from({ length: count }, (_, at) => `entry ${at}`);

describe('a long list', () => {
  it('asks for the pages that are looked at, and for each of them once', async () => {
    const { pages, asked, answer, shown, titles } = journalOf(many(10_000));
    pages.refresh();
    await answer();
    expect(asked).toEqual([{ query: '', bin: false, offset: 0, limit: PAGE }]);
    expect(shown()?.rows?.count).toBe(10_000);
    pages.look(4_990, 5_010);
    await answer();
    expect(asked.at(-1)).toMatchObject({ offset: 4_950, limit: 2 * PAGE });
    expect(titles(4_990, 4_991)).toEqual(['entry 4990', 'entry 4991']);
    pages.look(0, 10);
    pages.look(5_000, 5_020);
    expect(asked).toHaveLength(2);
  });

  it('skips what was looked at only in passing', async () => {
    const { pages, asked, answer, titles } = journalOf(many(10_000));
    pages.refresh();
    await answer();
    for (let row = 1_000; row <= 9_000; row += 1_000) pages.look(row, row + 9);
    await answer();
    await answer();
    expect(asked.map(({ offset }) => offset)).toEqual([0, 1_000, 9_000]);
    expect(titles(9_000, 9_000)).toEqual(['entry 9000']);
  });

  it('never shows the answer to an earlier question, and asks only the last of those that wait', async () => {
    const { pages, asked, answer, shown } = journalOf(['kettle', 'ket', 'kettles']);
    pages.refresh();
    await answer();
    for (const query of ['k', 'ke', 'ket', 'kettl']) pages.turnTo({ query, bin: false });
    expect(shown()?.isWaiting).toBe(true);
    await answer();
    expect(shown()?.rows?.question.query).toBe('');
    expect(shown()?.isWaiting).toBe(true);
    await answer();
    expect(asked.map(({ query }) => query)).toEqual(['', 'k', 'kettl']);
    expect(shown()).toMatchObject({ isWaiting: false });
    expect(shown()?.rows?.count).toBe(2);
  });

  it('asks anew for what is looked at when something has changed, and forgets the rest', async () => {
    const { journal, pages, asked, answer, shown, titles } = journalOf(many(500));
    pages.refresh();
    await answer();
    pages.look(200, 220);
    await answer();
    journal.ids.unshift('newest');
    pages.refresh();
    // Until it is there, what was there stays.
    expect(titles(200, 200)).toEqual(['entry 200']);
    await answer();
    expect(asked.at(-1)).toMatchObject({ offset: 200, limit: PAGE });
    expect(shown()?.rows?.indexOf('entry 200')).toBe(201);
    expect(titles(0, 0)).toEqual([undefined]);
  });

  it('keeps a limited number of pages', async () => {
    const { pages, answer, shown } = journalOf(many(100_000));
    pages.refresh();
    await answer();
    for (let row = 0; row < 100 * PAGE; row += PAGE) {
      pages.look(row, row + 1);
      await answer();
    }
    expect(shown()?.rows?.loaded().length).toBeLessThanOrEqual(40 * PAGE);
    expect(shown()?.rows?.at(99 * PAGE)?.id).toBe(`entry ${99 * PAGE}`);
  });
});
