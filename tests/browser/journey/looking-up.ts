import { QUESTION } from './cast';
import { situation } from './offers';
import { claim, lookAt, seen, wordsOf } from './seeing';
import type { HostPage } from './stage';
import type { Step } from './step';

/** From a question to an answer one can trust, in the middle of writing a post. */

const FOUND = '[data-card]';
const SOURCES = '[aria-label="Sources"] a';

export const lookingUp: Step[] = [
  {
    name: 'look-something-up',
    take: async ({ page, sidebar }) => {
      await forgetKeys(page);
      await sidebar.type(['searchbox', 'Look something up'], QUESTION);
      const card = situation('SIT-01');
      const first = await seen<{ situation: string; text: string }>(
        sidebar,
        'something to be found',
        `(() => {
          const found = document.querySelector('${FOUND}');
          return found && { situation: found.dataset.situation, text: found.innerText };
        })()`,
      );
      claim(
        first.situation === card.situation,
        `What was found first is ${first.situation}, not SIT-01.`,
      );
      claim(first.text.includes(card.answer), `The answer is not to be seen in: ${first.text}`);
      claim(/checked \d/.test(first.text), `It does not say when it was checked: ${first.text}`);
      await claimNoKeysHeard(page);
      return `Looked up “${QUESTION}”: “${card.answer}”`;
    },
  },
  {
    name: 'read-its-sources',
    take: async ({ sidebar }) => {
      await sidebar.click(`${FOUND} button`);
      const sources = await seen<string[]>(
        sidebar,
        'the sources of the answer',
        `(() => {
          const links = [...document.querySelectorAll('${SOURCES}')];
          return links.length > 0 && links.every(({ href }) => href.startsWith('http'))
            ? links.map((link) => link.innerText.trim())
            : null;
        })()`,
      );
      const title = await wordsOf(sidebar, 'article[data-card] h2');
      claim(title === situation('SIT-01').title, `The card that opened is “${title}”.`);
      await lookAt(sidebar, SOURCES);
      return `Opened the answer: it rests on ${sources.length} sources, the first of them “${sources[0] ?? ''}”`;
    },
  },
];

/** From here on what the page hears of keys counts. */
export async function forgetKeys(page: HostPage): Promise<void> {
  await page.evaluate('window.__heard.length = 0');
}

/** Throws if the page has heard a key or the site's own draft has got a letter. */
export async function claimNoKeysHeard(page: HostPage): Promise<void> {
  const heard = await page.evaluate<number>(
    `window.__heard.filter(({ type }) => /^key|input$|^composition/.test(type)).length`,
  );
  claim(heard === 0, `The page heard ${heard} keys that were meant for the sidebar.`);
  const draft = await page.evaluate<string>(
    `[...document.querySelectorAll('[contenteditable=true]')].map((box) => box.innerText.trim()).join('')`,
  );
  claim(draft === '', `In the site's own draft stands “${draft}”.`);
}
