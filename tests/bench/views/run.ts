import { launch, originOf } from '@/tests/bench/launch';
import type { BenchBrowser } from '@/tests/bench/launch';
import { load } from '@/tests/bench/phases';
import { timeLookUps } from './look-up';
import { addLargePack } from './pack';
import { timeToText } from './painted';
import type { Painted } from './painted';

/** A new tab each; the first of a browser is not what people see all day. */
const OPENINGS = 3;

/** What was timed in one browser, in ms; an Error where it could not be. */
export interface ViewsRun {
  opened: Compared<Painted> | Error;
  /** From a key to what it changed, painted; of the control, which shows what was typed. */
  lookedUp: Compared | Error;
  /** The same with a pack of ten thousand cards. */
  lookedUpInMany: number[] | Error;
}

export interface Compared<Time = number> {
  ours: Time[];
  control: Time[];
}

/**
 * Times the extension's own views, with a bare extension beside it in the same browser as control.
 *
 * @param oursFirst which of the two comes first
 */
export async function runViews(
  port: number,
  extension: string,
  controlPanel: string,
  oursFirst: boolean,
): Promise<ViewsRun> {
  const browser = await launch(port, [extension, controlPanel]);
  try {
    const address = await besideX(browser, originOf(extension));
    const panel = `${originOf(controlPanel)}panel.html`;
    const { context } = browser;
    const view = await context.newPage();
    await view.goto(address);
    return {
      opened: await compare(
        oursFirst,
        () => repeat(OPENINGS, () => timeToText(context, address)),
        () => repeat(OPENINGS, () => timeToText(context, panel)),
      ),
      lookedUp: await attempt(async () => {
        await view.bringToFront();
        const ours = await timeLookUps(view);
        const bare = await context.newPage();
        await bare.goto(panel);
        return { ours, control: await timeLookUps(bare) };
      }),
      lookedUpInMany: await attempt(async () => {
        const settings = await context.newPage();
        await addLargePack(settings, originOf(extension));
        await settings.goto(address);
        return timeLookUps(settings);
      }),
    };
  } finally {
    await browser.close();
  }
}

/** Address of the sidebar beside a tab that shows x.com, which is opened. */
async function besideX(browser: BenchBrowser, origin: string): Promise<string> {
  const tab = await browser.onlyTab();
  await load(tab);
  const anyPage = await browser.context.newPage();
  await anyPage.goto(`${origin}manifest.json`);
  const id: unknown = await anyPage.evaluate(
    `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => tab?.id)`,
  );
  await anyPage.close();
  if (typeof id !== 'number') throw new Error('The extension cannot see the tab of x.com.');
  return `${origin}sidepanel.html?tab=${id}`;
}

async function compare<Time>(
  oursFirst: boolean,
  ours: () => Promise<Time[]>,
  control: () => Promise<Time[]>,
): Promise<Compared<Time> | Error> {
  return attempt(async () => {
    if (oursFirst) return { ours: await ours(), control: await control() };
    const before = await control();
    return { ours: await ours(), control: before };
  });
}

async function attempt<Result>(work: () => Promise<Result>): Promise<Result | Error> {
  try {
    return await work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function repeat<Time>(times: number, work: () => Promise<Time>): Promise<Time[]> {
  const results: Time[] = [];
  while (results.length < times) results.push(await work());
  return results;
}
