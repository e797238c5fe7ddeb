import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { Ledger } from '@/tests/soak/ledger';
import { Session } from '@/tests/soak/session';
import { dieAtSteps, findSteps } from '@/tests/soak/steps';
import { plan, storm } from '@/tests/soak/storm';
import type { Secrets } from '@/tests/soak/vault';
import { contents, draws } from '@/tests/soak/words';
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { startOwnSite } from '../safety/own-site';
import type { OwnSite } from '../safety/own-site';

/** Whatever dies, and whenever: nothing acknowledged is lost. `npm run soak` does it at length. */

const draw = draws(4);
const made = contents(draw);
const ledger = new Ledger();

let site: OwnSite;
let folder: string;
let session: Session;
let secrets: Secrets;

beforeAll(async () => {
  site = await startOwnSite();
  folder = await mkdtemp(path.join(tmpdir(), 'sidelight-lost-'));
  secrets = { passphrase: 'a lamp beside the quiet feed', recoveryCode: await newRecoveryCode() };
  session = await Session.start({
    extension: builtFolder('chrome'),
    port: site.port,
    thirdPartyCookies: 'blocked',
    profile: path.join(folder, 'profile'),
  });
});

afterAll(async () => {
  await session.close();
  await site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

test('nothing acknowledged is lost when the browser or its worker is killed at any moment', async () => {
  const rounds = plan(30, { browser: 1, process: 1, worker: 2 }, draw);
  const { problems, writes } = await storm(session, ledger, rounds, draw, made, undefined);
  expect(problems).toEqual([]);
  expect(writes).toBeGreaterThanOrEqual(30);
});

test('a save that is cut off at any step is done once it is asked for again, and done once', async () => {
  const content = () => made().content;
  const steps = await findSteps(session, ledger, content);
  const names = ['encrypted', 'put recent asked', 'add recent asked', 'delete drafts', 'complete'];
  const some = steps.filter(({ name, job }) => names.includes(name) && job !== 'a draft');
  expect(some.length).toBeGreaterThanOrEqual(8);
  const { problems } = await dieAtSteps(session, ledger, some, content, undefined);
  expect(problems).toEqual([]);
});

test('nor when it is sealed with a passphrase', async () => {
  expect(await session.ask('vault/protect', secrets)).toEqual({ done: true });
  const rounds = plan(30, { browser: 2, process: 1, worker: 1 }, draw);
  const { problems } = await storm(session, ledger, rounds, draw, made, secrets);
  expect(problems).toEqual([]);
});
