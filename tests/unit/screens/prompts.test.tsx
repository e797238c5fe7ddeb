// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Ledger } from '@/components/prompts/ledger';
import { Plans } from '@/components/prompts/plans';
import { PromptCard } from '@/components/prompts/prompt-card';
import { Toasts } from '@/components/ui/toast';
import { eventually } from '@/tests/support/eventually';
import type { Payload, RequestName } from '@/utils/messages/protocol';
import { catalogue } from '@/utils/prompts/catalogue';
import type { PromptEvent } from '@/utils/prompts/event';
import type { Plan } from '@/utils/prompts/plan';
import type { Said } from '@/utils/prompts/said';
import { mutedTopics, promptPace, promptsOn } from '@/utils/prompts/settings';

const { asked, events, plans, hearers } = vi.hoisted(() => ({
  asked: [] as { name: string; payload: unknown }[],
  events: [] as PromptEvent[],
  plans: [] as Plan[],
  hearers: new Set<() => void>(),
}));

const FREE = { at: 0, reason: null };

vi.mock('@/utils/messages/client', () => ({
  ask: (name: RequestName, payload: unknown) => {
    asked.push({ name, payload });
    if (name === 'prompts/keep-plan') plans.push((payload as Payload<'prompts/keep-plan'>).plan);
    if (name === 'prompts/drop-plan') plans.splice(0);
    for (const hear of hearers) hear();
    if (name === 'prompts/plans') return Promise.resolve({ plans: [...plans] });
    return Promise.resolve(
      name === 'prompts/ledger' ? { events, next: { T1: FREE, T2: FREE, topics: [] } } : null,
    );
  },
  onNotice: (_name: string, callback: () => void) => hearers.add(() => setTimeout(callback)),
}));

const shown = () => document.body.textContent;
const open = (view: preact.JSX.Element) => render(<Toasts>{view}</Toasts>, document.body);
const sent = (name: RequestName) => asked.filter((it) => it.name === name);

async function press(name: string): Promise<void> {
  const button = await vi.waitUntil(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name),
  );
  button.click();
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.splice(0);
  events.splice(0);
  plans.splice(0);
  hearers.clear();
});
afterEach(() => render(null, document.body));

const THINK = catalogue.find(({ action, points }) => action === 'soften' && points !== undefined)!;
const SAID: Said = {
  showing: '0192f000-0000-7000-8000-000000000001',
  slug: THINK.slug,
  form: 'full',
  cause: 'situation',
  line: THINK.line,
  action: 'soften',
};
const nothing = () => undefined;

function openCard(part: Partial<Said> = {}, onClose = nothing) {
  open(
    <PromptCard
      said={{ ...SAID, ...part }}
      isOpened
      onOpenSituation={nothing}
      onWrite={nothing}
      onClose={onClose}
    />,
  );
}

describe('a prompt in full', () => {
  it('says why, with its source, and goes through its points when asked to', async () => {
    openCard();
    expect(document.activeElement?.textContent).toBe(THINK.line);
    expect(shown()).toContain(THINK.sources[0]!.document);
    expect(shown()).not.toContain(THINK.points![0]);
    await press('Think it through');
    await eventually(() => expect(shown()).toContain(THINK.points![0]));
    expect(sent('prompts/record')).toMatchObject([{ payload: { response: 'acted' } }]);
  });

  it('is passed by with one press', async () => {
    const onClose = vi.fn();
    openCard({}, onClose);
    await press('Not now');
    expect(onClose).toHaveBeenCalled();
    expect(sent('prompts/record')).toMatchObject([
      { payload: { showing: SAID.showing, response: 'dismissed' } },
    ]);
  });

  it('is heard less of: its topic, or all of them for a while', async () => {
    openCard();
    await press('A week');
    expect(sent('prompts/snooze')).toMatchObject([{ payload: { span: 'week' } }]);
    const mute = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('Mute “'),
    );
    mute?.click();
    await eventually(async () => expect(await mutedTopics.getValue()).toEqual([THINK.topic]));
  });

  it('asks how many are wanted, once, and keeps the answer', async () => {
    openCard({ aside: 'pace' });
    await press('Fewer');
    await eventually(async () => expect(await promptPace.getValue()).toBe('fewer'));
    await eventually(() => expect(shown()).toContain('Noted.'));
  });

  it('shows a plan in its owner’s words', () => {
    const plan = { id: 'p', situation: 'SIT-01', if: 'they follow me', then: 'wait', madeAt: 1 };
    openCard({ plan, action: 'show-plan', cause: 'own-plan' });
    expect(shown()).toContain('If they follow me, then I will wait');
  });
});

describe('the ledger', () => {
  it('has nothing to tell before anything was shown', async () => {
    open(<Ledger />);
    await eventually(() => expect(shown()).toContain('Nothing was shown yet'));
  });

  it('tells what was shown, where, why and what came of it, and mutes its topic', async () => {
    const at = Date.parse('2026-11-22T10:00:00.000Z');
    events.push(
      {
        id: 'a',
        place: 1,
        at,
        offset: 0,
        kind: 'shown',
        prompt: THINK.slug,
        topic: THINK.topic,
        tier: 'T1',
        function: THINK.function,
        form: 'line',
        point: 'D2',
        page: 'thread',
      },
      { id: 'b', place: 2, at, offset: 0, kind: 'dismissed', of: 'a' },
    );
    open(<Ledger />);
    await eventually(() => expect(shown()).toContain(THINK.line));
    expect(shown()).toContain('thread');
    expect(shown()).toContain('You had paused in a draft. You closed it.');
    const mute = [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('Mute this topic'),
    );
    mute?.click();
    await eventually(() => expect(shown()).toContain('Let it come up again'));
    expect(await mutedTopics.getValue()).toEqual([THINK.topic]);
  });

  it('turns all off in one press, and on again', async () => {
    open(<Ledger />);
    await press('Turn all off');
    await eventually(async () => expect(await promptsOn.getValue()).toBe(false));
    await press('Turn them on again');
    await eventually(async () => expect(await promptsOn.getValue()).toBe(true));
  });
});

describe('plans of one’s own', () => {
  it('are made from a card, and come back after they were deleted', async () => {
    open(<Plans about="SIT-01" />);
    const [when, then] = await vi.waitUntil(() => {
      const areas = document.querySelectorAll('textarea');
      return areas.length === 2 && areas;
    });
    expect(when!.value).not.toBe('');
    then!.value = 'leave it, and talk about it when we meet';
    then!.dispatchEvent(new Event('input', { bubbles: true }));
    await press('Keep this plan');
    await eventually(() => expect(shown()).toContain('then I will leave it'));
    expect(plans).toMatchObject([{ situation: 'SIT-01' }]);

    document.querySelector<HTMLElement>('.prompt-ledger button:last-child')!.click();
    await eventually(() => expect(shown()).toContain('No plans yet.'));
    await press('Undo');
    await eventually(() => expect(plans).toHaveLength(1));
  });

  it('say what is still missing rather than keep half a plan', async () => {
    open(<Plans />);
    await press('Add a plan');
    await press('Keep this plan');
    await eventually(() => expect(shown()).toContain('This is still to be filled in.'));
    expect(plans).toEqual([]);
  });
});
