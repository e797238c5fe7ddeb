import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { isAlive } from '@/utils/messages/alive';
import { sendThroughPort } from '@/utils/messages/ask-port';
import { sendBy } from '@/utils/messages/client';
import { followLanguage } from '@/utils/words/language';
import { direction, hearAhead, languageTag } from '@/utils/words/words';
import { followTheme } from './theme';
import { Toasts } from './toast';
import './base.css';

// Before a view asks for anything.
sendBy(sendThroughPort);

interface View {
  /** Of the browser's tab. */
  title: () => string;
  content: () => ComponentChildren;
  /** What the first drawing waits for, besides the reader's language and light. */
  ready?: Promise<unknown>;
}

/** Puts a view on its page, in the reader's language and light, and again when they change. */
export async function show({ title, content, ready }: View): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element #app.');
  const draw = () => {
    document.title = title();
    document.documentElement.lang = languageTag();
    document.documentElement.dir = direction();
    render(<Toasts>{content()}</Toasts>, root);
  };
  await Promise.all([followTheme(), followLanguage(draw), ready]);
  draw();
  outliveUpdate();
}

/** Keys of what has to be said of words that are written under an update. */
const SAID_AFTER_UPDATE = ['journal.keeping', 'journal.notKept', 'problems.updated'] as const;

/**
 * An update under an open view ends the browser's answers. What is on the screen stays, what is written
 * says that it is not kept, and whatever else fails from then on is no news to the page it is docked in.
 */
function outliveUpdate(): void {
  for (const key of SAID_AFTER_UPDATE) hearAhead(key);
  for (const failure of ['error', 'unhandledrejection']) {
    window.addEventListener(failure, (event) => {
      if (!isAlive()) event.preventDefault();
    });
  }
}
