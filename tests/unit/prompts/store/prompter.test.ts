import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requests } from '@/utils/messages/protocol';
import { catalogue } from '@/utils/prompts/catalogue';
import type { Context } from '@/utils/prompts/context';
import { newLedger } from '@/utils/prompts/ledger';
import { promptsOn } from '@/utils/prompts/settings';
import { Prompter } from '@/utils/prompts/store/prompter';
import { Shelf } from '@/utils/prompts/store/shelf';

const DAY = 24 * 60 * 60 * 1000;
const TAB = 7;

const fresh = () => crypto.randomUUID();

const settled = (more: Partial<Context> = {}): Context => ({
  platform: 'x',
  page: 'home',
  topics: ['telling-a-story'],
  composer: { kind: 'post', session: fresh(), length: 60, sinceKey: 3_500, towardsPost: false },
  sinceLoad: 60_000,
  keyDown: false,
  inputMethod: false,
  scrolling: false,
  anotherVisible: false,
  ended: null,
  idle: 3_500,
  minutesOfUse: 2,
  ...more,
});

/** A practitioner who has had Sidelight for some days. */
async function installedDaysAgo(days: number): Promise<void> {
  await new Shelf().put('ledger', newLedger(fresh(), { now: Date.now() - days * DAY, offset: 0 }));
}

const changed = vi.fn();
const prompter = () => new Prompter(catalogue, changed);
const kinds = async (of = prompter()) => (await of.ledger()).events.map(({ kind }) => kind);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
  changed.mockClear();
});

describe('what is said', () => {
  test('is in the ledger before it is answered, and found again by a background that was stopped', async () => {
    await installedDaysAgo(3);
    const id = fresh();
    const { say } = await prompter().decide(id, 'D2', settled(), TAB);
    expect(say).toMatchObject({ showing: id, cause: 'situation' });
    expect(await kinds()).toEqual(['begun', 'shown']);
    expect(await prompter().current(TAB)).toEqual(say);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is the same when it is asked for twice', async () => {
    await installedDaysAgo(3);
    const id = fresh();
    const context = settled();
    const first = await prompter().decide(id, 'D2', context, TAB);
    expect(await prompter().decide(id, 'D2', context, TAB)).toEqual(first);
    expect(await kinds()).toEqual(['begun', 'shown']);
  });

  test('is recorded on the second try, when the first was stopped half-way', async () => {
    await installedDaysAgo(3);
    const id = fresh();
    const put = vi.spyOn(Shelf.prototype, 'put').mockRejectedValueOnce(new Error('stopped'));
    await expect(prompter().decide(id, 'D2', settled(), TAB)).rejects.toThrow('stopped');
    put.mockRestore();
    expect(await kinds()).toEqual(['begun']);
    expect((await prompter().decide(id, 'D2', settled(), TAB)).say).not.toBeNull();
    expect(await kinds()).toEqual(['begun', 'shown']);
  });

  test('is one thing, though two tabs ask at once', async () => {
    await installedDaysAgo(3);
    const one = prompter();
    const asked = [1, 2, 3].map((tabId) => one.decide(fresh(), 'D2', settled(), tabId));
    const said = (await Promise.all(asked)).filter(({ say }) => say !== null);
    expect(said).toHaveLength(1);
    expect(await kinds()).toEqual(['begun', 'shown']);
  });

  test('is nothing, with its reason, on the first day; but a finding is told', async () => {
    expect(await prompter().decide(fresh(), 'D2', settled(), TAB)).toEqual({
      say: null,
      reason: 'first-day',
    });
    const found = settled({ topics: ['identifier'] });
    expect((await prompter().decide(fresh(), 'D2', found, TAB)).say?.cause).toBe('finding');
  });

  test('is nothing when prompts are off', async () => {
    await installedDaysAgo(3);
    await promptsOn.setValue(false);
    expect(await prompter().decide(fresh(), 'D2', settled(), TAB)).toEqual({
      say: null,
      reason: 'off',
    });
  });

  test('shows a plan’s words only when it is there to show that plan', async () => {
    await installedDaysAgo(3);
    const plan = { id: fresh(), situation: 'SIT-10', if: 'a story comes', then: 'wait', madeAt: 1 };
    await prompter().keepPlan(plan);
    for (let day = 0; day < 8; day += 1) {
      fakeBrowser.reset();
      await installedDaysAgo(3 + day);
      const { say } = await prompter().decide(fresh(), 'D2', settled(), TAB);
      expect(say?.plan).toEqual(say?.action === 'show-plan' ? plan : undefined);
    }
  });
});

describe('the practice page', () => {
  const practising = () => settled({ platform: 'rehearsal' });

  test('speaks on the first day, uses nothing up, and is not in the ledger', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { say } = await prompter().decide(fresh(), 'D2', practising(), TAB);
      expect(say).not.toBeNull();
      expect(await prompter().current(TAB)).toEqual(say);
      await prompter().record({ showing: say!.showing, response: 'dismissed' });
      expect(await prompter().current(TAB)).toBeNull();
    }
    expect(await kinds()).toEqual(['begun']);
  });

  test('is quiet when quiet was asked for', async () => {
    await prompter().snooze(fresh(), 'hour');
    expect(await prompter().decide(fresh(), 'D2', practising(), TAB)).toEqual({
      say: null,
      reason: 'snoozed',
    });
  });
});

describe('answers', () => {
  test('are recorded once, and the cue is gone', async () => {
    await installedDaysAgo(3);
    const { say } = await prompter().decide(fresh(), 'D2', settled(), TAB);
    const answer = { showing: say!.showing, response: 'acted' } as const;
    expect(await prompter().record(answer)).toEqual({ tabId: TAB });
    expect(await prompter().record(answer)).toEqual({ tabId: null });
    await prompter().record({ showing: say!.showing, outcome: 'looked-up' });
    expect(await kinds()).toEqual(['begun', 'shown', 'acted', 'outcome']);
    expect(await prompter().current(TAB)).toBeNull();
    expect(await prompter().shownIn(TAB, say!.showing)).toEqual(say);
  });

  test('to nothing that was shown are none', async () => {
    await prompter().record({ showing: fresh(), response: 'acted' });
    expect(await kinds()).toEqual(['begun']);
  });
});

describe('asking for one', () => {
  test('is held back by no budget, and each time by another name', async () => {
    const wanted = { platform: 'x', page: 'home', composer: null, topics: [] } as const;
    const [one, other] = [
      await prompter().ask({ id: fresh(), ...wanted }),
      await prompter().ask({ id: fresh(), ...wanted }),
    ];
    expect(one.say?.cause).toBe('asked');
    expect(other.say?.slug).not.toBe(one.say?.slug);
  });
});

describe('quiet and plans', () => {
  test('last, and end when told to', async () => {
    await installedDaysAgo(3);
    const id = fresh();
    await prompter().snooze(id, 'until-turned-on');
    await prompter().snooze(id, 'until-turned-on');
    expect((await prompter().ledger()).next.T1).toEqual({ at: null, reason: 'snoozed' });
    await prompter().wake(fresh());
    expect(await kinds()).toEqual(['begun', 'snoozed', 'woken']);
    expect((await prompter().ledger()).next.T1.reason).toBeNull();
  });

  test('a plan is kept, changed and dropped', async () => {
    const plan = { id: fresh(), situation: 'SIT-01', if: 'a', then: 'b', madeAt: 1 };
    await prompter().keepPlan(plan);
    await prompter().keepPlan({ ...plan, then: 'c' });
    expect(await prompter().plans()).toEqual([{ ...plan, then: 'c' }]);
    await prompter().dropPlan(plan.id);
    expect(await prompter().plans()).toEqual([]);
  });
});

test('nothing of what is kept lies where a content script could read it', async () => {
  await installedDaysAgo(3);
  await prompter().keepPlan({ id: fresh(), situation: 'SIT-01', if: 'a', then: 'b', madeAt: 1 });
  await prompter().decide(fresh(), 'D2', settled(), TAB);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

describe('what a page may say of a moment', () => {
  const fits = (context: unknown) =>
    v.is(requests['prompts/decide'].payload, { id: fresh(), point: 'D2', context });

  test('has no room for a word', () => {
    expect(fits(settled())).toBe(true);
    for (const key of Object.keys(settled())) {
      expect(fits({ ...settled(), [key]: 'words of a draft' }), key).toBe(false);
    }
    for (const key of Object.keys(settled().composer!)) {
      const composer = { ...settled().composer, [key]: 'words of a draft' };
      expect(fits(settled({ composer: composer as never })), key).toBe(false);
    }
    expect(fits({ ...settled(), draft: '' })).toBe(false);
    expect(fits(settled({ topics: ['words'] as never }))).toBe(false);
  });

  test('is never that the practitioner asks', () => {
    const payload = { id: fresh(), point: 'D5', context: settled() };
    expect(v.is(requests['prompts/decide'].payload, payload)).toBe(false);
  });
});
