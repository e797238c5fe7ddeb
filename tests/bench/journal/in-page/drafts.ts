import { DraftKeeper } from '@/components/journal/draft-keeper';
import type { DraftInHand } from '@/components/journal/draft-keeper';
import type { Draft } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { ask } from '@/utils/messages/client';
import { moment } from './moment';
import { rest, timeOf } from './timing';

export interface DraftTimes {
  /** A draft sent, until it is acknowledged. */
  put: number[];
  /** A keystroke, until the view's own keeper knows that it is kept: its wait is part of it. */
  kept: number[];
}

function blank(): Draft {
  const now = new Date().toISOString();
  const about = { entryId: null, baseRevision: 0, createdAt: now, updatedAt: now, revision: 1 };
  return { id: uuidv7(), content: moment(), ...about };
}

export async function timeDrafts(count: number): Promise<DraftTimes> {
  const times: DraftTimes = { put: [], kept: [] };
  let sent = blank();
  const keeper = new DraftKeeper(
    { ...blank(), revision: 0 },
    {
      put: (draft) => ask('drafts/put', { draft }),
      drop: async (id) => {
        await ask('drafts/drop', { id });
      },
      onceOpen: () => undefined,
    },
    false,
  );
  for (let nth = 0; nth < count; nth += 1) {
    const content = moment(`Asked in the open, ${nth}`);
    await rest();
    sent = { ...sent, content, revision: nth + 1 };
    times.put.push(await timeOf(() => ask('drafts/put', { draft: sent })));
    await rest();
    times.kept.push(await timeOf(() => typed(keeper, () => keeper.change(content))));
  }
  for (const { id } of [sent, keeper.now.draft]) await ask('drafts/drop', { id });
  return times;
}

function typed(keeper: DraftKeeper, type: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    keeper.watch(({ keeping }: DraftInHand) => {
      if (keeping.state === 'kept') resolve();
      if (keeping.state === 'not-kept') reject(new Error(keeping.why));
    });
    type();
  });
}
