import { pointAt, seenKept } from './capturing';
import { offerFor } from './offers';
import { clickOn, lookAt, seen } from './seeing';
import type { Step } from './step';

/** The same on the practice page, where nothing is real. */

const WORDS = '[data-post] [data-text]';

export const practising: Step[] = [
  {
    name: 'practise',
    take: async (stage) => {
      await stage.openPractice();
      await seen(
        stage.page,
        'posts on the practice page',
        `document.querySelector('${WORDS}') !== null`,
      );
      const sidebar = await stage.openSidebar();
      // A panel that was open already has stayed at the journal.
      await sidebar.click(['tab', 'Now']);
      const { where } = await offerFor(sidebar, 'rehearsal', 'home');
      await pointAt(stage, WORDS);
      // Its address is made up, so what is kept leads back to this page.
      const address = await seen<string>(
        stage.page,
        'the place of the post on the practice page',
        `(() => {
          const link = document.querySelector('[data-post] [data-permalink]');
          const id = link?.href.split('/').at(-1);
          return id && new URL('#/post/' + id, location.href).href;
        })()`,
      );
      await clickOn(stage.page, WORDS);
      await seenKept(sidebar, address);
      await lookAt(sidebar, 'input[type=checkbox]');
      return `On the practice page the sidebar says “${where}”, and an invented post is captured.`;
    },
  },
];
