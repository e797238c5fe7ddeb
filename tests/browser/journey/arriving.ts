import { offerFor } from './offers';
import { clickOn, lookAt, seen, seenWords, claim } from './seeing';
import { launcherPlace } from './launcher';
import type { Stage, View } from './stage';
import type { Step } from './step';
import { POST } from './cast';

/** From opening the site to a sidebar that follows wherever one goes. */

const HOME = 'https://x.com/home';

/** On the site's own rail. */
export const HOME_LINK = '[data-testid=AppTabBar_Home_Link]';

/** Opens the home timeline and waits until it can be read. */
export async function goHome({ page }: Stage): Promise<void> {
  await page.open(HOME);
  await seen(page, 'posts on the home timeline', "document.querySelector('article') !== null");
}

/** Opens the home timeline and the sidebar beside it. */
export async function arrive(stage: Stage): Promise<View> {
  await goHome(stage);
  return stage.openSidebar();
}

export const arriving: Step[] = [
  {
    name: 'open-the-site',
    take: async (stage) => {
      await goHome(stage);
      await launcherPlace(stage.page);
      return 'Opened x.com: a small lamp waits at the edge of the page.';
    },
  },
  {
    name: 'open-the-sidebar',
    take: async (stage) => {
      const sidebar = await stage.openSidebar();
      const { where, tip } = await offerFor(sidebar, 'x', 'home');
      return `Clicked the lamp: the sidebar opened and says “${where}”. Its tip: “${tip}”`;
    },
  },
  {
    name: 'read-a-thread',
    take: (stage) =>
      go(stage, 'thread', 'Opened a post', async () => {
        // Where nobody points at posts for Sidelight, a click opens them.
        await clickOn(stage.page, `${POST.article} [data-testid=tweetText]`);
      }),
  },
  {
    name: 'look-at-a-profile',
    take: (stage) =>
      go(stage, 'profile', 'Went to a profile', () =>
        clickOn(stage.page, `a[href="/${POST.author}"]`),
      ),
  },
  {
    name: 'follow-a-hashtag',
    take: (stage) =>
      go(stage, 'hashtag', 'Followed a hashtag', async () => {
        await clickOn(stage.page, HOME_LINK);
        await clickOn(stage.page, 'article a[href^="/hashtag/"]');
      }),
  },
  {
    name: 'open-private-messages',
    take: async (stage) => {
      const line = await go(stage, 'messages', 'Opened private messages', () =>
        clickOn(stage.page, '[data-testid=AppTabBar_DirectMessage_Link]'),
      );
      await seen(
        stage.page,
        'the conversations',
        "document.querySelector('[data-testid=conversation]') !== null",
      );
      await seenWords(stage.sidebar, 'Private messages are not captured');
      claim(
        !(await isOffered(stage.sidebar, 'Capture this post')),
        'There is a button to capture private messages.',
      );
      return line;
    },
  },
  {
    name: 'begin-a-post',
    take: (stage) =>
      go(stage, 'compose', 'Began a post', () =>
        clickOn(stage.page, '[data-testid=SideNav_NewTweet_Button]'),
      ),
  },
];

/** Goes somewhere within the site; the sidebar comes along. */
async function go(
  stage: Stage,
  kind: 'thread' | 'profile' | 'hashtag' | 'messages' | 'compose',
  what: string,
  leave: () => Promise<void>,
): Promise<string> {
  const { page, sidebar } = stage;
  await page.evaluate('window.__samePage = true');
  await leave();
  const { where, question } = await offerFor(sidebar, 'x', kind);
  claim(
    await page.evaluate<boolean>('window.__samePage === true'),
    `On the way to ${kind} the page was loaded anew.`,
  );
  await lookAt(sidebar, '#question');
  return `${what}: the sidebar says “${where}” and asks “${question}”`;
}

async function isOffered(view: View, button: string): Promise<boolean> {
  return view.evaluate<boolean>(
    `[...document.querySelectorAll('button')].some((one) => one.innerText.trim() === '${button}')`,
  );
}
