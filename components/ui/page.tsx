import type { ComponentChildren } from 'preact';
import './page.css';

/** The sidebar's one column. */
export function Column({ children }: { children: ComponentChildren }) {
  return <div class="ui-column">{children}</div>;
}

interface PageProps {
  narrow?: boolean;
  children: ComponentChildren;
}

/** A page in a tab of its own. */
export function Page({ narrow, children }: PageProps) {
  return <main class={narrow === true ? 'ui-page ui-page--narrow' : 'ui-page'}>{children}</main>;
}

interface SplitProps {
  beside: ComponentChildren;
  /** Something stands beside the list that was chosen from it. */
  opened: boolean;
  children: ComponentChildren;
}

/** A list and, where there is room, what was opened from it. */
export function Split({ beside, opened, children }: SplitProps) {
  return (
    <div class={opened ? 'ui-split ui-split--opened' : 'ui-split'}>
      <div>{children}</div>
      <div class="ui-split__beside">{beside}</div>
    </div>
  );
}
