// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inWords } from '@/components/ui/dates';
import { Transfer } from '@/components/journal/transfer';
import { emptyContent } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { ask, openJournal } from './background';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('./background'));

function entry(body: string): Entry {
  const at = '2026-11-20T08:05:00.000Z';
  return { ...emptyContent(), id: uuidv7(), body, createdAt: at, updatedAt: at, revision: 1 };
}

async function bringIn(entries: Entry[]): Promise<void> {
  const importId = uuidv7();
  await ask('import/begin', { importId, records: entries.length });
  await ask('import/add', { importId, part: 0, entries, drafts: [], versions: [] });
  await ask('import/commit', { importId, parts: 1 });
}
const shown = () => document.body.textContent;
const undo = () =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Undo import');

beforeEach(openJournal);
afterEach(() => {
  render(null, document.body);
});

describe('an import', () => {
  it('can be taken back however long ago it was and wherever one has been since', async () => {
    await bringIn([entry('one'), entry('two')]);
    render(<Transfer onGo={() => undefined} />, document.body);
    await eventually(() => {
      expect(shown()).toContain(`Imported ${inWords(new Date().toISOString())}: 2 entries`);
    });
    render(null, document.body);
    render(<Transfer onGo={() => undefined} />, document.body);
    (await vi.waitUntil(undo)).click();

    await eventually(() => expect(shown()).toContain('The import was taken back: 2 entries'));
    await eventually(() => expect(undo()).toBeUndefined());
    const left = await ask('entries/list', { query: '', bin: false, offset: 0, limit: 9 });
    expect(left.total).toBe(0);
    expect(document.activeElement?.textContent).toBe('Your journal is yours');
  });

  it('is offered to be taken back as soon as another view has brought it in', async () => {
    render(<Transfer onGo={() => undefined} />, document.body);
    await bringIn([entry('from elsewhere')]);
    await eventually(() => expect(undo()).toBeDefined());
  });
});
