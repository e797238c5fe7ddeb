import type { Ground } from '@/utils/platforms/platform';
import type { PageWords } from '@/utils/words/page-words';
import { standOn } from './ground';
import { addHost } from './host';

/** ms the note stands: long enough to read twice. */
const STANDS = 12_000;

/** Sidelight was updated or removed under this page: says so once, quietly, and goes. */
export function sayReload(words: PageWords, ground: Ground | null): void {
  const gone = new AbortController();
  const { root } = addHost(NOTE_CSS, gone.signal);
  const note = document.createElement('div');
  note.setAttribute('role', 'status');
  note.lang = words.tag;
  note.dir = 'auto';
  note.textContent = words.updated;
  standOn(note, ground);
  root.append(note);
  setTimeout(() => {
    gone.abort();
  }, STANDS);
}

const NOTE_CSS = `
  div {
    position: fixed;
    right: 16px;
    top: 42vh;
    max-width: 240px;
    padding: 10px 14px;
    font: 15px/1.45 system-ui, sans-serif;
    color: light-dark(#20231f, #ece6da);
    background: light-dark(#fffaf0, #1d2729);
    border: 1.5px solid light-dark(#0b5c5c, #7cc4c1);
    border-radius: 10px;
    box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
    pointer-events: none;
  }
`;
