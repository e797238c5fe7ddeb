import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { followLanguage } from '@/utils/words/language';
import { direction, languageTag } from '@/utils/words/words';
import { followTheme } from './theme';
import { Toasts } from './toast';
import './base.css';

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
}
