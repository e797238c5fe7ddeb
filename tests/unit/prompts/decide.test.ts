import { describe, expect, it } from 'vitest';
import { AS_INSTALLED } from '@/utils/prompts/context';
import type { Context, PromptSettings } from '@/utils/prompts/context';
import { decide, shownEvent } from '@/utils/prompts/decide';
import type { Decision } from '@/utils/prompts/decide';
import { record } from '@/utils/prompts/ledger';
import type { Ledger } from '@/utils/prompts/ledger';
import { nextAllowed } from '@/utils/prompts/next-allowed';
import type { Prompt } from '@/utils/prompts/schema';
import type { DecisionPoint, Response } from '@/utils/prompts/vocabulary';
import {
  BEGUN,
  DAY,
  HOUR,
  MINUTE,
  WRITING,
  after,
  newcomer,
  prompt,
  writingAgain,
} from './samples';

const PROMPTS = Array.from({ length: 12 }, (_, nth) => prompt(`ask-${nth}`));

/** A practitioner with a ledger, to whom things happen in turn. */
class Someone {
  ledger: Ledger = newcomer();
  settings: PromptSettings = AS_INSTALLED;
  prompts: readonly Prompt[] = PROMPTS;
  private ids = 0;

  at(span: number, context: Context = this.fresh(), point: DecisionPoint = 'D2'): Decision {
    const clock = after(span);
    return decide(point, context, this.ledger, this.settings, clock, this.prompts);
  }

  /** Is shown something, and answers a minute later. Fails when nothing is shown. */
  sees(span: number, response?: Response, point: DecisionPoint = 'D2'): Decision {
    const context = this.fresh();
    const decision = this.at(span, context, point);
    if (!('prompt' in decision)) throw new Error(`silent: ${decision.reason}`);
    const id = `shown ${this.ids}`;
    this.ledger = record(this.ledger, shownEvent(decision, point, context, id, after(span)));
    if (response !== undefined) this.answers(id, span + MINUTE, response);
    return decision;
  }

  private answers(of: string, span: number, kind: Response): void {
    const { now, offset } = after(span);
    this.ledger = record(this.ledger, { id: `${of} ${kind}`, kind, of, at: now, offset });
  }

  private fresh(): Context {
    this.ids += 1;
    return writingAgain(`session ${this.ids}`);
  }
}

const silence = (reason: string, until?: number): unknown =>
  until === undefined
    ? expect.objectContaining({ silence: true, reason })
    : { silence: true, reason, until: BEGUN + until };

describe('the moment', () => {
  it.each<[string, Partial<Context>]>([
    ['typing', { keyDown: true }],
    ['input-method', { inputMethod: true }],
    ['scrolling', { scrolling: true }],
    ['just-loaded', { sinceLoad: 2_999 }],
    ['another-visible', { anotherVisible: true }],
    ['not-settled', { composer: { ...WRITING.composer!, sinceKey: 2_999 } }],
    ['not-settled', { composer: { ...WRITING.composer!, length: 19 } }],
  ])('is none: %s', (reason, changed) => {
    expect(new Someone().at(2 * DAY, { ...WRITING, ...changed })).toEqual(silence(reason));
  });

  it('is one as soon as the focus moves to the post button', () => {
    const composer = { ...WRITING.composer!, length: 3, sinceKey: 10, towardsPost: true };
    expect(new Someone().at(2 * DAY, { ...WRITING, composer })).toHaveProperty('prompt');
  });

  it('comes after a minute at rest only when there was use before it', () => {
    const someone = new Someone();
    someone.prompts = [prompt('log', { tier: 'T2', topic: 'learning', at: ['D4'] })];
    const idle = { ...WRITING, ended: 'idle' as const, idle: 60_000 };
    expect(someone.at(2 * DAY, { ...idle, minutesOfUse: 9 }, 'D4')).toEqual(silence('not-idle'));
    expect(someone.at(2 * DAY, { ...idle, minutesOfUse: 10 }, 'D4')).toHaveProperty('prompt');
  });
});

describe('the practitioner’s wish', () => {
  it('is kept: off, off here, a muted topic', () => {
    const someone = new Someone();
    someone.settings = { ...AS_INSTALLED, on: false };
    expect(someone.at(2 * DAY)).toEqual(silence('off'));
    someone.settings = { ...AS_INSTALLED, quietOn: ['x'] };
    expect(someone.at(2 * DAY)).toEqual(silence('quiet-here'));
    someone.settings = { ...AS_INSTALLED, muted: ['asking-the-crowd'] };
    expect(someone.at(2 * DAY)).toEqual(silence('muted'));
  });

  it.each([
    ['hour', 3 * DAY + HOUR],
    ['today', 3 * DAY + 16 * HOUR],
    ['week', 10 * DAY],
  ] as const)('is quiet for: %s', (span, end) => {
    const someone = new Someone();
    const { now, offset } = after(3 * DAY);
    someone.ledger = record(someone.ledger, { id: 'z', kind: 'snoozed', span, at: now, offset });
    expect(someone.at(end - 1)).toEqual(silence('snoozed', end));
    expect(someone.at(end)).toHaveProperty('prompt');
  });

  it('is quiet until it is turned on, and then not', () => {
    const someone = new Someone();
    const stamp = { at: BEGUN + DAY, offset: 0 };
    const snoozed = { id: 'z', kind: 'snoozed', span: 'until-turned-on', ...stamp } as const;
    someone.ledger = record(someone.ledger, snoozed);
    expect(someone.at(80 * DAY)).toEqual(silence('snoozed'));
    someone.ledger = record(someone.ledger, { id: 'w', kind: 'woken', ...stamp });
    expect(someone.at(80 * DAY)).toHaveProperty('prompt');
  });

  it('to be told something is met at any time, in full', () => {
    const someone = new Someone();
    someone.settings = { ...AS_INSTALLED, on: false };
    const moving = { ...WRITING, scrolling: true };
    expect(someone.at(0, moving, 'D5')).toMatchObject({ form: 'full', cause: 'asked' });
  });
});

describe('budgets', () => {
  it('leave the first day quiet, but for findings', () => {
    const someone = new Someone();
    expect(someone.at(DAY - 1)).toEqual(silence('first-day', DAY));
    someone.prompts = [prompt('number', { tier: 'T0', topic: 'identifier', at: ['D2'] })];
    const found = { ...WRITING, topics: ['identifier' as const] };
    expect(someone.at(HOUR, found)).toMatchObject({ form: 'line', cause: 'finding' });
  });

  it('give one to a composing session', () => {
    const someone = new Someone();
    const decision = someone.at(2 * DAY, WRITING);
    if (!('prompt' in decision)) throw new Error(decision.reason);
    const event = shownEvent(decision, 'D2', WRITING, 'shown', after(2 * DAY));
    someone.ledger = record(someone.ledger, event);
    expect(someone.at(2 * DAY + HOUR, WRITING)).toEqual(silence('session'));
    expect(someone.at(2 * DAY + HOUR)).toHaveProperty('prompt');
  });

  it('keep twenty minutes between two, and say until when', () => {
    const someone = new Someone();
    someone.sees(2 * DAY, 'acted');
    expect(someone.at(2 * DAY + 19 * MINUTE)).toEqual(silence('gap', 2 * DAY + 20 * MINUTE));
    expect(someone.at(2 * DAY + 20 * MINUTE)).toHaveProperty('prompt');
  });

  it('give four a day in the first week, three after it, two after four weeks', () => {
    const someone = new Someone();
    for (const [day, count] of [
      [2, 4],
      [9, 3],
      [30, 2],
    ] as const) {
      for (let nth = 0; nth < count; nth += 1) someone.sees(day * DAY + nth * HOUR, 'acted');
      // From eight in the morning it is sixteen hours to midnight.
      expect(someone.at(day * DAY + 5 * HOUR)).toEqual(silence('day', day * DAY + 16 * HOUR));
    }
  });

  it('are halved when hardly anything is acted on, and recover', () => {
    const someone = new Someone();
    someone.prompts = Array.from({ length: 40 }, (_, nth) =>
      prompt(`p-${nth}`, {
        topic: (['endorsing', 'event', 'asking-the-crowd'] as const)[nth % 3]!,
      }),
    );
    const show = (span: number, response?: Response) => someone.sees(span, response);
    for (let nth = 0; nth < 10; nth += 1) show((2 + nth) * DAY);
    expect(someone.at(12 * DAY)).toMatchObject({ aside: 'pace' });
    show(12 * DAY, 'acted');
    expect(someone.at(12 * DAY + HOUR)).toEqual(silence('day', 12 * DAY + 16 * HOUR));
    show(13 * DAY, 'acted');
    show(13 * DAY + HOUR, 'acted');
    expect(someone.at(13 * DAY + 2 * HOUR)).toHaveProperty('prompt');
  });
});

describe('a topic that is turned away', () => {
  it('is silent for two hours, a day, seven days, four weeks', () => {
    const someone = new Someone();
    let span = 2 * DAY;
    for (const pause of [2 * HOUR, DAY, 7 * DAY, 28 * DAY]) {
      someone.sees(span, 'dismissed');
      expect(someone.at(span + MINUTE + pause - 1)).toMatchObject({ silence: true });
      span += MINUTE + pause;
      expect(someone.at(span)).toHaveProperty('prompt');
    }
  });

  it('starts anew once it is acted on', () => {
    const someone = new Someone();
    someone.sees(2 * DAY, 'dismissed');
    someone.sees(3 * DAY, 'acted');
    someone.sees(4 * DAY, 'dismissed');
    expect(someone.at(4 * DAY + 3 * HOUR)).toHaveProperty('prompt');
  });

  it('rests after four that were passed by, and may be stopped: asked once', () => {
    const someone = new Someone();
    for (let nth = 0; nth < 4; nth += 1) someone.sees((2 + nth) * DAY, 'ignored');
    expect(someone.at(6 * DAY)).toEqual(silence('topic-rests', 12 * DAY + MINUTE));
    expect(someone.sees(13 * DAY)).toMatchObject({ aside: 'stop-topic' });
    expect(someone.at(14 * DAY)).not.toHaveProperty('aside', 'stop-topic');
  });
});

describe('a message', () => {
  it('comes in full first, and as one line from then on', () => {
    const someone = new Someone();
    someone.prompts = [prompt('same'), ...PROMPTS.slice(1)];
    const forms = new Map<string, string[]>();
    for (let nth = 0; nth < 20; nth += 1) {
      const decision = someone.at((2 + nth * 4) * DAY);
      if (!('prompt' in decision)) continue;
      someone.sees((2 + nth * 4) * DAY, 'acted');
      const { slug } = decision.prompt;
      forms.set(slug, [...(forms.get(slug) ?? []), decision.form]);
    }
    for (const seen of forms.values()) {
      expect(seen[0]).toBe('full');
      expect(seen.slice(1).every((form) => form === 'line')).toBe(true);
    }
  });

  it('is one line as long as a composer was only opened', () => {
    expect(new Someone().at(2 * DAY, WRITING, 'D1')).toMatchObject({ form: 'line' });
  });

  it('is not said again within seven days, nor where a fifth would be repeats', () => {
    const someone = new Someone();
    someone.prompts = PROMPTS.slice(0, 1);
    someone.sees(2 * DAY, 'acted');
    expect(someone.at(8 * DAY)).toEqual(silence('seen-lately', 9 * DAY));
    expect(someone.at(9 * DAY)).toEqual(silence('repeats'));
  });
});

it('takes turns by what prompts do', () => {
  const someone = new Someone();
  const functions = ['question', 'example', 'checklist', 'guidance'] as const;
  someone.prompts = Array.from({ length: 16 }, (_, nth) =>
    prompt(`p-${nth}`, { function: functions[nth % 4]! }),
  );
  const seen = Array.from({ length: 4 }, (_, nth) => {
    const decision = someone.sees((2 + nth) * DAY, 'acted');
    return 'prompt' in decision ? decision.prompt.function : '';
  });
  expect(new Set(seen).size).toBe(4);
});

it('shows a plan of the practitioner’s own, and only when there is one', () => {
  const someone = new Someone();
  someone.prompts = [prompt('mine', { function: 'plan', action: 'show-plan' })];
  expect(someone.at(2 * DAY)).toEqual(silence('nothing-fits'));
  const plan = {
    id: '019a0000-0000-7000-8000-000000000000',
    situation: 'SIT-43',
    if: 'I ask the crowd',
    then: 'I come back within the week',
    madeAt: BEGUN,
  };
  someone.settings = { ...AS_INSTALLED, plans: [plan] };
  expect(someone.at(2 * DAY)).toMatchObject({ cause: 'own-plan', plan });
});

it('is for a profession, and for everyone when it names none', () => {
  const someone = new Someone();
  someone.prompts = [prompt('nurses', { professions: ['nurse'] })];
  expect(someone.at(2 * DAY)).toEqual(silence('nothing-fits'));
  someone.settings = { ...AS_INSTALLED, profession: 'nurse' };
  expect(someone.at(2 * DAY)).toHaveProperty('prompt');
});

describe('when the next may come', () => {
  it('is now when nothing holds it back', () => {
    const { ledger } = new Someone();
    const next = nextAllowed(ledger, AS_INSTALLED, after(2 * DAY));
    expect(next.T1).toEqual({ at: BEGUN + 2 * DAY, reason: null });
  });

  it('is when the last of several rules lets go, named by the first', () => {
    const someone = new Someone();
    for (let nth = 0; nth < 4; nth += 1) someone.sees(2 * DAY + nth * HOUR, 'acted');
    const next = nextAllowed(someone.ledger, AS_INSTALLED, after(2 * DAY + 3 * HOUR));
    expect(next.T1).toEqual({ at: BEGUN + 2 * DAY + 16 * HOUR, reason: 'gap' });
  });

  it('names the topics that are left alone', () => {
    const someone = new Someone();
    someone.sees(2 * DAY, 'dismissed');
    const { topics } = nextAllowed(someone.ledger, AS_INSTALLED, after(2 * DAY + HOUR));
    const at = BEGUN + 2 * DAY + 2 * HOUR + MINUTE;
    expect(topics).toEqual([{ topic: 'asking-the-crowd', at, reason: 'topic-backs-off' }]);
  });
});
