import { whenArrived } from './arrival';
import { generatedPost } from './data/generated';
import { notable } from './data/notable';
import { postPath } from './data/post';
import { navigate } from './router';
import { current } from './state';
import { shown } from './timeline/timeline';
import type { Drive } from './window';

/** Uses the page as a person would, in steps a benchmark can count. */

/** How far one turn of the wheel goes, in CSS pixels. */
const STEP = 900;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function painted(): Promise<void> {
  await frame();
  await frame();
}

async function phase(name: 'scroll' | 'navigate' | 'type', work: () => Promise<void>) {
  performance.mark(`drive:${name}:start`);
  await work();
  performance.mark(`drive:${name}:end`);
}

/** Marks the moment from which a benchmark may measure. */
export async function markLoaded(): Promise<void> {
  await whenArrived();
  await painted();
  performance.mark('drive:load:end');
}

async function goHome(): Promise<void> {
  const { place } = current();
  if (place.path !== '/home') await navigate('/home');
  await painted();
}

const tour = (turn: number): string => {
  const post = generatedPost(turn);
  const tag = 'PretendWardChat';
  const stops = [
    postPath(turn < 5 ? notable.quoting : post),
    `/${post.author.handle}`,
    `/hashtag/${tag}`,
    '/compose/post',
    '/home',
  ];
  return stops[turn % stops.length] ?? '/home';
};

const SENTENCE = 'What would you have liked to know when you started? ';

/**
 * Types as far as a script can. Draft.js takes the first character of an empty line only from real
 * keys or from the clipboard; what the browser then puts into the line it reads from the page.
 */
async function typeInto(editor: HTMLElement, count: number): Promise<void> {
  editor.focus();
  for (let index = 0; index < count; index += 1) {
    const key = SENTENCE[index % SENTENCE.length] ?? ' ';
    const options = { key, bubbles: true, cancelable: true, composed: true };
    editor.dispatchEvent(new KeyboardEvent('keydown', options));
    if (editor.innerText.trim() === '') paste(editor, key);
    else document.execCommand('insertText', false, key);
    editor.dispatchEvent(new KeyboardEvent('keyup', options));
    await frame();
  }
}

function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox leaves it out of an event that a script makes.
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  editor.dispatchEvent(event);
}

export const drive: Drive = {
  async scrollPosts(count) {
    await goHome();
    await phase('scroll', async () => {
      const end = shown.topIndex() + count;
      while (shown.topIndex() < end) {
        window.scrollBy(0, STEP);
        await painted();
      }
    });
  },
  async navigate(count) {
    await goHome();
    await phase('navigate', async () => {
      for (let turn = 0; turn < count; turn += 1) {
        await navigate(turn === count - 1 ? '/home' : tour(turn));
        await painted();
      }
    });
  },
  async type(count) {
    await goHome();
    window.scrollTo(0, 0);
    const editor = document.querySelector<HTMLElement>('[data-testid=tweetTextarea_0]');
    if (editor === null) throw new Error('There is no composer on the home page.');
    await phase('type', () => typeInto(editor, count));
  },
};
