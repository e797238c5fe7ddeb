// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useJournalState } from '@/components/lock/use-journal-state';
import { Now } from '@/components/now/now';
import { useMoment } from '@/components/now/use-moment';
import type { PageInView } from '@/components/sidebar/use-page';
import { Toasts } from '@/components/ui/toast';
import { SidelightError } from '@/utils/messages/errors';
import type { CapturedPost } from '@/utils/platforms/platform';
import { button, field, press, says, type, words } from './page';
import { isAnywhere } from './trace';
import { answer, become, begin, kept, PASSPHRASE, tell } from './vault';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('./vault'));

const nothing = () => undefined;

const PAGE: PageInView = {
  where: 'here',
  tabId: undefined,
  state: undefined,
  choices: undefined,
  startCapture: nothing,
  choose: nothing,
  cancelCapture: nothing,
  undock: nothing,
};

const POST: CapturedPost = {
  permalink: 'https://x.com/ines_example/status/1',
  author: 'Ines Marker-Post',
  handle: 'ines_example',
  time: null,
  text: 'Words of Marker-Post',
  truncated: false,
  hashtags: [],
  missing: [],
};

let capture: () => void = nothing;

function Beside() {
  const { access } = useJournalState();
  const moment = useMoment(access === 'open');
  capture = () => moment.attach(POST, 'x');
  return (
    <Now
      page={PAGE}
      offer={{ tip: undefined, question: undefined, situations: [] }}
      moment={moment}
      prompt={{ said: undefined, isOpened: false, open: nothing, close: nothing }}
      access={access}
      onOpenCard={nothing}
      onWrite={nothing}
      onOpenEntry={nothing}
      onEditEntry={nothing}
    />
  );
}

beforeEach(() => {
  begin({ hasPassphrase: true });
  render(
    <Toasts>
      <Beside />
    </Toasts>,
    document.body,
  );
});
afterEach(() => {
  render(null, document.body);
});

const LINES = 'Two lines of your own';

async function unlock(): Promise<void> {
  await press('Unlock to write');
  await type('Passphrase', PASSPHRASE);
  await press('Unlock');
}

it('forgets all that is private when the journal is locked, and has it again', async () => {
  await type(LINES, 'An older Marker-One');
  await press('New moment');
  await says('Unfinished');
  await type(LINES, 'The Marker-Two in hand');
  capture();
  await says('Marker-Post');
  tell('vault/locking');
  await eventually(() => expect(kept()).toHaveLength(2));
  for (const marker of ['Marker-One', 'Marker-Two', 'Marker-Post']) {
    expect(isAnywhere(marker)).toBe(true);
  }

  become({ isLocked: true });
  await says('Unlock to write');
  await eventually(() => {
    const left = ['Marker-One', 'Marker-Two', 'Marker-Post'].filter(isAnywhere);
    expect(left).toEqual([]);
  });
  expect(words()).toContain('Your journal is locked.');

  await unlock();
  await eventually(async () => expect((await field(LINES)).value).toBe('The Marker-Two in hand'));
  await says('An older Marker-One');
});

it('holds what was typed too late to be kept, nowhere in the page, and keeps it afterwards', async () => {
  await type(LINES, 'kept in time');
  tell('vault/locking');
  await eventually(() => expect(kept()).toHaveLength(1));
  answer({ 'drafts/put': () => Promise.reject(new SidelightError('locked')) });
  await type(LINES, 'kept in time, and Marker-Late');
  become({ isLocked: true });
  await says('Unlock to write');
  await eventually(() => expect(isAnywhere('Marker-Late')).toBe(false));
  expect(kept()[0]?.content.body).toBe('kept in time');

  answer({ 'drafts/put': undefined });
  await unlock();
  await eventually(() => expect(kept()[0]?.content.body).toBe('kept in time, and Marker-Late'));
  await eventually(async () =>
    expect((await field(LINES)).value).toBe('kept in time, and Marker-Late'),
  );
});

it('begins with an empty page again when there was one', async () => {
  await type(LINES, 'Older');
  await press('New moment');
  await says('Unfinished');
  become({ isLocked: true });
  await unlock();
  await says('Unfinished');
  expect((await field(LINES)).value).toBe('');
});

it('offers to unlock where one writes, without taking the focus', async () => {
  become({ isLocked: true });
  await button('Unlock to write');
  expect(document.activeElement).toBe(document.body);
  await press('Unlock to write');
  await eventually(async () => expect(document.activeElement).toBe(await field('Passphrase')));
});
