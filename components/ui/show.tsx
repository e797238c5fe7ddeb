import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { Toasts } from './toast';
import './base.css';

/** Puts a view on its page. */
export function show(view: ComponentChildren): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no element #app.');
  render(<Toasts>{view}</Toasts>, root);
}
