import { bookmark, like, repost } from './post/actions';
import { people } from './data/people';
import { navigate } from './router';

/** The site's keys: one letter each, or `g` and then one. They are heard ahead of everyone else. */

let going = false;

export function startShortcuts(): void {
  window.addEventListener('keydown', hear, { capture: true });
}

function hear(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
  const act = going ? afterG[event.key] : keys[event.key];
  going = !going && event.key === 'g';
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** As far as the page can tell: inside somebody's closed shadow root it cannot. */
function writing(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable=true]') !== null
  );
}

const go = (path: string) => () => void navigate(path);

const afterG: Partial<Record<string, () => void>> = {
  h: go('/home'),
  e: go('/explore'),
  n: go('/notifications'),
  m: go('/messages'),
  p: go(`/${people.me.handle}`),
  s: go('/settings'),
};

const keys: Partial<Record<string, () => void>> = {
  n: go('/compose/post'),
  m: go('/messages'),
  j: () => step(1),
  k: () => step(-1),
  l: () => withPost(like),
  t: () => withPost(repost),
  b: () => withPost(bookmark),
  r: () => withPost((id) => void navigate('/compose/post', { reply: id })),
  Enter: () => withPost((id) => void navigate(`/i/status/${id}`)),
  '.': () => window.scrollTo(0, 0),
  '/': () => document.querySelector<HTMLElement>('[data-testid=SearchBox_Search_Input]')?.focus(),
  '?': go('/i/keyboard_shortcuts'),
};

function focused(): Element | null {
  return document.activeElement?.closest('article[data-testid=tweet]') ?? null;
}

function step(by: number): void {
  const articles = [...document.querySelectorAll<HTMLElement>('article[data-testid=tweet]')];
  const at = articles.findIndex((article) => article === focused());
  const next = articles[at === -1 ? 0 : at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}

function withPost(act: (id: string) => void): void {
  const link = focused()?.querySelector<HTMLAnchorElement>('a[href*="/status/"]');
  const id = /\/status\/(\d+)/.exec(link?.pathname ?? '')?.[1];
  if (id !== undefined) act(id);
}
