// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { guarded } from '@/companion/guarded';
import { watch } from '@/companion/prompts/watch';
import type { ToShow, WatchedPoint } from '@/companion/prompts/watch';
import type { Platform } from '@/utils/platforms';
import { rehearsalPlatform } from '@/utils/platforms/rehearsal';
import type { Context } from '@/utils/prompts/context';
import type { Said } from '@/utils/prompts/said';

const STORY = 'Today I saw a patient who told me a story.';
const FOUND = 'Born 12/03/1956, NHS number 943 476 5919.';

const say = (more: Partial<Said> = {}): Said => ({
  showing: 'a-showing',
  slug: 'a-prompt',
  form: 'line',
  cause: 'situation',
  line: 'A line.',
  action: 'soften',
  ...more,
});

interface Asked {
  point: WatchedPoint;
  context: Context;
}

let life: AbortController;
let asked: Asked[];
let shown: ToShow[];
let moved: boolean[];
let posted: boolean[];
let answer: Said | null | Promise<Said>;

function start(platform: Platform = rehearsalPlatform): ReturnType<typeof watch> {
  const watcher = watch({
    platform: guarded(platform),
    decide: (_id, point, context) => {
      asked.push({ point, context });
      return Promise.resolve(answer);
    },
    show: (what) => shown.push(what),
    draftMoved: (isMended) => {
      moved.push(isMended);
      watcher.hidden();
    },
    posted: (isChanged) => {
      posted.push(isChanged);
      watcher.hidden();
    },
    hasRoom: () => true,
    signal: life.signal,
  });
  return watcher;
}

const editor = () => document.querySelector('textarea')!;
const button = () => document.querySelector('button')!;
const points = () => asked.map(({ point }) => point);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function press(text: string): void {
  const init = { bubbles: true, key: text };
  editor().dispatchEvent(new KeyboardEvent('keydown', init));
  editor().value += text;
  editor().dispatchEvent(new Event('input', { bubbles: true }));
  editor().dispatchEvent(new KeyboardEvent('keyup', init));
}

function composerForm(): HTMLFormElement {
  const form = document.createElement('form');
  const text = document.createElement('textarea');
  const post = document.createElement('button');
  form.dataset.composer = '';
  text.dataset.editor = '';
  post.dataset.submit = '';
  post.type = 'button';
  form.append(text, post);
  return form;
}

/** Opens the composer, and lets its own moment go by. */
async function writeIn(text: string): Promise<void> {
  editor().focus();
  await pass(1);
  press(text);
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
  vi.advanceTimersByTime(10_000);
  life = new AbortController();
  [asked, shown, moved, posted, answer] = [[], [], [], [], null];
  location.hash = '#/home';
  document.body.replaceChildren(composerForm());
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a composer that was opened (D1)', () => {
  test('is asked about once, when it has come to rest', async () => {
    start();
    editor().focus();
    await pass(1_000);
    expect(points()).toEqual(['D1']);
    editor().blur();
    editor().focus();
    await pass(1_000);
    expect(points()).toEqual(['D1']);
    expect(asked[0]?.context.composer).toMatchObject({ kind: 'post', length: 0 });
  });

  test('is not once somebody writes', async () => {
    start();
    await writeIn('a');
    await pass(2_000);
    expect(points()).toEqual([]);
  });
});

describe('what has settled (D2)', () => {
  test('is asked about after three seconds without a key, with topics and no words', async () => {
    start();
    await writeIn(STORY);
    await pass(2_900);
    expect(points()).toEqual([]);
    await pass(200);
    expect(points()).toEqual(['D2']);
    const { context } = asked[0]!;
    expect(context.topics).toContain('telling-a-story');
    expect(JSON.stringify(context)).not.toContain('patient');
    expect(JSON.stringify(context)).not.toContain('saw');
  });

  test('is not when it is shorter than twenty characters', async () => {
    start();
    await writeIn('Tea helps.');
    await pass(10_000);
    expect(points()).toEqual([]);
  });

  test('is asked about once for the same words', async () => {
    start();
    await writeIn(STORY);
    await pass(4_000);
    editor().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'ArrowLeft' }));
    editor().dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'ArrowLeft' }));
    await pass(10_000);
    expect(points()).toEqual(['D2']);
  });

  test('is not while an input method composes', async () => {
    start();
    await writeIn(STORY);
    window.dispatchEvent(new Event('compositionstart'));
    await pass(20_000);
    expect(points()).toEqual([]);
    window.dispatchEvent(new Event('compositionend'));
    await pass(1_000);
    expect(points()).toEqual(['D2']);
  });

  test('is not while the page scrolls, but after it', async () => {
    start();
    await writeIn(STORY);
    for (let time = 0; time < 60; time += 1) {
      window.dispatchEvent(new Event('scroll'));
      await pass(100);
    }
    expect(points()).toEqual([]);
    await pass(2_000);
    expect(points()).toEqual(['D2']);
  });

  test('is asked about at once when a hand goes to the button', async () => {
    start();
    await writeIn('NHS 943 476 5919');
    button().dispatchEvent(new Event('pointerover', { bubbles: true }));
    expect(points()).toEqual(['D2']);
    expect(asked[0]?.context.composer).toMatchObject({ towardsPost: true });
    expect(asked[0]?.context.topics).toContain('identifier');
  });

  test('was typed before there was anything to watch it', async () => {
    editor().focus();
    editor().value = STORY;
    start();
    await pass(3_500);
    expect(points()).toEqual(['D2']);
  });
});

describe('a finding', () => {
  test('is not raised again for the same value in that draft', async () => {
    answer = say({ cause: 'finding' });
    const watcher = start();
    await writeIn(FOUND);
    await pass(4_000);
    expect(shown[0]?.noticed.map(({ kind }) => kind)).toEqual(['date-of-birth', 'nhs-number']);
    watcher.hidden();
    press(' And then we had tea together.');
    await pass(4_000);
    expect(asked.at(-1)?.context.topics).not.toContain('identifier');
    watcher.hidden();
    press(' Write to priya.sample@example.org.');
    await pass(4_000);
    expect(asked.at(-1)?.context.topics).toContain('identifier');
    expect(shown.at(-1)?.noticed.map(({ kind }) => kind)).toEqual(['email']);
  });

  test('goes when it is out of the draft', async () => {
    answer = say({ cause: 'finding' });
    start();
    await writeIn(FOUND);
    await pass(4_000);
    editor().value = 'Tea.';
    press(' ');
    await pass(4_000);
    expect(moved).toEqual([true]);
  });
});

describe('what is shown', () => {
  test('goes when the draft has become another one', async () => {
    answer = say();
    start();
    await writeIn(STORY);
    await pass(4_000);
    expect(shown).toHaveLength(1);
    press(' So.');
    await pass(4_000);
    expect(moved).toEqual([]);
    press(' And this is something else altogether.');
    await pass(4_000);
    expect(moved).toEqual([false]);
  });

  test('waits when keys go in the very moment it was found', async () => {
    start();
    await writeIn(STORY);
    let found: (said: Said) => void = () => undefined;
    answer = new Promise<Said>((resolve) => (found = resolve));
    await pass(3_500);
    press(' More.');
    found(say());
    await pass(2_000);
    expect(shown).toEqual([]);
    await pass(2_000);
    expect(shown).toHaveLength(1);
  });
});

describe('what was posted (D4)', () => {
  test('is asked about when it is out of its composer', async () => {
    start();
    await writeIn(STORY);
    editor().dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', ctrlKey: true }),
    );
    editor().dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Enter' }));
    editor().value = '';
    await pass(4_000);
    expect(points()).toEqual(['D4']);
    expect(asked[0]?.context).toMatchObject({ ended: 'posted', composer: { kind: 'post' } });
  });

  test('is not posted while it stands there', async () => {
    start();
    await writeIn('Tea helps.');
    editor().dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', ctrlKey: true }),
    );
    editor().dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, key: 'Enter' }));
    await pass(4_000);
    expect(points()).toEqual([]);
  });
});

test('after a while of use, a minute of rest is asked about once (D4)', async () => {
  start();
  for (let half = 0; half < 24; half += 1) {
    window.dispatchEvent(new Event('pointermove'));
    await pass(30_000);
  }
  expect(points()).toEqual([]);
  await pass(5 * 60_000);
  expect(points()).toEqual(['D4']);
  expect(asked[0]?.context.ended).toBe('idle');
});

test('an unfamiliar kind of page is asked about once (D3)', async () => {
  location.hash = '#/notifications';
  start();
  await pass(10_000);
  expect(points()).toEqual(['D3']);
  expect(asked[0]?.context).toMatchObject({ page: 'notifications', composer: null });
});

test('nothing is ever asked while one types, however one does', async () => {
  const gap = fc.integer({ min: 1, max: 2_950 });
  await fc.assert(
    fc.asyncProperty(fc.array(gap, { minLength: 5, maxLength: 40 }), async (gaps) => {
      life.abort();
      life = new AbortController();
      asked = [];
      editor().value = '';
      editor().blur();
      start();
      await writeIn(STORY);
      for (const ms of gaps) {
        await pass(ms);
        expect(points()).toEqual([]);
        press('a');
      }
      await pass(3_100);
      expect(points()).toEqual(['D2']);
    }),
    { numRuns: 30 },
  );
});

test('while keys go, no timer is set but the first', async () => {
  start();
  await writeIn(STORY);
  await pass(500);
  const timers = vi.getTimerCount();
  for (let key = 0; key < 50; key += 1) press('a');
  expect(vi.getTimerCount()).toBe(timers);
});

test('an adapter that throws at everything leaves the page alone', async () => {
  const fail = () => {
    throw new Error('The page is not what it was.');
  };
  const broken = {
    ...rehearsalPlatform,
    pageKind: fail,
    hashtag: fail,
    posts: fail,
    readPost: fail,
    composer: fail,
    composing: fail,
    ground: fail,
  } satisfies Platform;
  start(broken);
  editor().focus();
  press(STORY);
  await pass(120_000);
  expect(points()).toEqual([]);
  expect(editor().value).toBe(STORY);
});
