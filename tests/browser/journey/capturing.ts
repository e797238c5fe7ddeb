import { HOME_LINK, arrive } from './arriving';
import { FIELD, POST, TWO_LINES } from './cast';
import { claimNoKeysHeard, forgetKeys } from './looking-up';
import { claim, clickOn, lookAt, placeOf, seen, seenWords, seenWritten } from './seeing';
import { told } from './step';
import type { Step } from './step';
import type { Stage, Surface, View } from './stage';

/** From a post that makes one think to two lines about it that outlive the browser. */

const DIALOG_CROSS = '[data-testid=app-bar-close]';

export const capturing: Step[] = [
  {
    name: 'point-at-a-post',
    take: async (stage, story) => {
      const { page, sidebar } = stage;
      await clickOn(page, DIALOG_CROSS);
      await clickOn(page, HOME_LINK);
      await sidebar.click(['tab', 'Now']);
      story.permalink = await seen<string>(
        page,
        'the post to capture',
        `document.querySelector('${POST.article} a[href*="/status/"]:has(time)')?.href`,
      );
      await pointAt(stage, `${POST.article} [data-testid=tweetText]`);
      return `Pressed “Capture this post” and pointed at one by @${POST.author}: it is framed.`;
    },
  },
  {
    name: 'capture-it',
    take: async (stage, story) => {
      const { page, sidebar } = stage;
      const permalink = told(story, 'permalink');
      const before = await page.evaluate<string>('location.href');
      await clickOn(page, `${POST.article} [data-testid=tweetText]`);
      await seenKept(sidebar, permalink);
      claim(
        before === (await page.evaluate<string>('location.href')),
        'The click that captured the post also opened it.',
      );
      claim(
        await sidebar.evaluate<boolean>(
          `[...document.querySelectorAll('input[type=checkbox]')].every((box) => !box.checked)`,
        ),
        'Something of the author is kept without being asked for.',
      );
      await lookAt(sidebar, 'input[type=checkbox]');
      return `Clicked it: its address is kept (${permalink}), nothing of its words, and the page stayed where it was.`;
    },
  },
  {
    name: 'write-two-lines',
    take: async ({ page, sidebar }) => {
      await forgetKeys(page);
      await sidebar.type(['textbox', FIELD], TWO_LINES);
      await seenWritten(sidebar, FIELD, TWO_LINES);
      await seenWords(sidebar, 'Kept as you type.');
      await claimNoKeysHeard(page);
      await lookAt(sidebar, 'textarea');
      return 'Wrote two lines about it: they are kept as they are typed, and the page heard no key.';
    },
  },
  {
    name: 'go-on-reading',
    take: async ({ page, sidebar }) => {
      await page.point({ x: 400, y: 400 });
      await page.scroll(1600);
      await seen(page, 'the timeline to move on', 'scrollY > 800');
      await seenWritten(sidebar, FIELD, TWO_LINES);
      return 'Went on reading down the timeline: the two lines stand where they were.';
    },
  },
  {
    name: 'close-the-browser-before-saving',
    take: async (stage, story) => {
      await stage.restart();
      const sidebar = await arrive(stage);
      await seenWritten(sidebar, FIELD, TWO_LINES);
      await seenKept(sidebar, told(story, 'permalink'));
      await lookAt(sidebar, 'textarea');
      return 'Closed the browser without saving and started it again: the two lines and the post are there.';
    },
  },
];

/** Presses Capture and moves the pointer onto an element of a post, which is then framed. */
export async function pointAt({ page, sidebar }: Stage, selector: string): Promise<void> {
  await sidebar.click(['button', 'Capture this post']);
  await seenWords(sidebar, 'Point at a post and click it');
  await page.point(await placeOf(page, selector));
}

/** Resolves when the sidebar says that it keeps a post's address, and which. */
export async function seenKept(sidebar: View, address: string): Promise<void> {
  await seenLink(sidebar, /^A post on /, address);
}

async function seenLink(surface: Surface, name: RegExp, address: string): Promise<void> {
  await seen(
    surface,
    `a link to ${address}`,
    `[...document.querySelectorAll('a')].some((link) =>
      ${String(name)}.test(link.innerText) && link.href === ${JSON.stringify(address)})`,
  );
}
