import type { Worker } from 'playwright-core';
import { until } from '@/scripts/until';
import type { EntryContent } from '@/utils/journal/entry';
import { check } from './find';
import type { Ledger, Write } from './ledger';
import { newDraft, newEntry, putDraft, save, saveDraft } from './next-write';
import type { Session } from './session';
import { unlock, type Secrets } from './vault';
import type { Outcome } from './storm';

/**
 * In the worker: counts the steps of what is written from when it is armed, and at one of them goes no
 * further. Each step tells so beforehand, and then either spins, so that not another instruction is
 * run, or waits for ever, so that the browser can still stop it.
 */
const GATES = `(() => {
  if (globalThis.gates !== undefined) return;
  const channel = new BroadcastChannel('soak');
  const gates = (globalThis.gates = { seen: [], at: -1, spin: true, isArmed: false });
  const reach = (name) => {
    if (!gates.isArmed) return false;
    gates.seen.push(name);
    if (gates.seen.length - 1 !== gates.at) return false;
    gates.isArmed = false;
    channel.postMessage(name);
    if (gates.spin) for (;;);
    return true;
  };
  const forever = new Promise(() => undefined);
  for (const name of ['encrypt', 'decrypt']) {
    const real = SubtleCrypto.prototype[name];
    SubtleCrypto.prototype[name] = async function (...given) {
      if (reach(name)) await forever;
      const made = await real.apply(this, given);
      if (reach(name + 'ed')) await forever;
      return made;
    };
  }
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
    if (mode === 'readwrite') reach('begin');
    return begin.call(this, stores, mode, ...rest);
  };
  for (const name of ['get', 'put', 'add', 'delete', 'getAllKeys']) {
    const real = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...given) {
      if (this.transaction.mode !== 'readwrite') return real.apply(this, given);
      reach(name + ' ' + this.name);
      const request = real.apply(this, given);
      reach(name + ' ' + this.name + ' asked');
      return request;
    };
  }
  const listen = EventTarget.prototype.addEventListener;
  IDBTransaction.prototype.addEventListener = function (type, listener, ...rest) {
    if (type !== 'complete' || this.mode !== 'readwrite') {
      return listen.call(this, type, listener, ...rest);
    }
    return listen.call(this, type, (event) => {
      if (!reach('complete')) listener.call(this, event);
    }, ...rest);
  };
})()`;

/** Steps at which a worker can wait for ever, and still be stopped. */
const CAN_WAIT = /^(encrypt|encrypted|decrypt|decrypted|complete)$/;

type Job = (ledger: Ledger, content: () => EntryContent) => { before: Write[]; write: () => Write };

/** What is written, and what has to be there before it. */
const JOBS: Record<string, Job> = {
  'a new entry out of its draft': (ledger, content) => {
    const draft = newDraft(content());
    return {
      before: [putDraft(draft)],
      write: () => saveDraft(draft, ledger) ?? newEntry(content()),
    };
  },
  'a change to an entry': (ledger, content) => {
    const first = newEntry(content());
    const id = first.entry?.id ?? '';
    return { before: [first], write: () => save(id, ledger.entries.get(id), content()) };
  },
  'a draft': (_ledger, content) => ({ before: [], write: () => putDraft(newDraft(content())) }),
};

/** One step of one job, and the way it is ended there. */
export interface Step {
  job: string;
  at: number;
  name: string;
  death: 'worker' | 'process';
}

/** Every step of every job, as they come when nothing goes wrong. */
export async function findSteps(
  session: Session,
  ledger: Ledger,
  content: () => EntryContent,
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const [job, make] of Object.entries(JOBS)) {
    const { before, write } = make(ledger, content);
    for (const one of before) await doIt(session, ledger, one);
    const worker = await arm(session, -1, true);
    await doIt(session, ledger, write());
    const names = await worker.evaluate<string[]>('gates.seen');
    names.forEach((name, at) => {
      steps.push({ job, at, name, death: 'process' });
      if (CAN_WAIT.test(name)) steps.push({ job, at, name, death: 'worker' });
    });
  }
  return steps;
}

/**
 * Ends everything at each of these steps, asks again as a view would, and looks at what there is:
 * done once and whole.
 */
export async function dieAtSteps(
  session: Session,
  ledger: Ledger,
  steps: readonly Step[],
  content: () => EntryContent,
  secrets: Secrets | undefined,
  say: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const outcome: Outcome = { writes: 0, deaths: 0, unanswered: 0, problems: [] };
  for (const { job, at, name, death } of steps) {
    const make = JOBS[job];
    if (make === undefined) throw new Error(`There is no job “${job}”.`);
    const problems: string[] = [];
    const { before, write: makeWrite } = make(ledger, content);
    for (const one of before) await doIt(session, ledger, one);
    await arm(session, at, death === 'process');
    const write = makeWrite();
    ledger.begin(write);
    const asking = session.ask(write.name, write.payload).then(
      () => ledger.acknowledge(write),
      () => undefined,
    );
    const reached = await until('the step', () => session.view.evaluate<string>('reached'));
    if (reached !== name) problems.push(`it came to “${reached}” instead`);
    await session.die(death);
    await session.comeBack(death);
    await asking;
    problems.push(...(await unlock(session, secrets, false)));
    // A view that lived has asked again by itself.
    if (death === 'process') {
      problems.push(...(await check(session, ledger)));
      if (name === 'complete' && !isDone(write, ledger)) problems.push('it was on the disk');
      await doIt(session, ledger, write);
    }
    problems.push(...(await check(session, ledger)));
    if (!isDone(write, ledger)) problems.push('asked again, it is not done');
    outcome.writes += 1;
    outcome.deaths += 1;
    outcome.problems.push(...problems.map((problem) => `${job}, ${death} at ${name}: ${problem}`));
    say(
      `${death.padEnd(8)} at step ${at}, “${name}”, of ${job}: ` +
        (problems.length === 0 ? 'done once' : problems.join('; ')),
    );
  }
  return outcome;
}

function isDone({ entry, draft }: Write, ledger: Ledger): boolean {
  const isEntryDone =
    entry === undefined || ledger.entries.get(entry.id)?.revision === entry.after?.revision;
  const isDraftDone = draft === undefined || ledger.drafts.has(draft.id) === (draft.after !== null);
  return isEntryDone && isDraftDone;
}

async function doIt(session: Session, ledger: Ledger, write: Write): Promise<void> {
  ledger.begin(write);
  await session.ask(write.name, write.payload);
  ledger.acknowledge(write);
}

/** The worker that is at work now, counting from here on. */
async function arm(session: Session, at: number, spin: boolean): Promise<Worker> {
  await session.view.evaluate(`
    globalThis.reached = undefined;
    globalThis.reaching ??= new BroadcastChannel('soak');
    reaching.onmessage = ({ data }) => { globalThis.reached = data };
    undefined`);
  return until('the worker', async () => {
    // One that has died may still be in the list, and does not answer.
    await session.ask('journal/state', null);
    const worker = session.chromium.context.serviceWorkers().at(-1);
    await worker?.evaluate(GATES);
    await worker?.evaluate(
      `Object.assign(gates, { seen: [], at: ${at}, spin: ${spin}, isArmed: true })`,
    );
    return worker;
  });
}
