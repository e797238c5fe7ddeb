import type { ComponentChildren } from 'preact';
import './editor.css';

/** Where a field of the entry is on the screen: undo finds it by its name. */
export function Place({ field, children }: { field: string; children: ComponentChildren }) {
  return (
    <div class="editor__place" data-field={field}>
      {children}
    </div>
  );
}

/** Short fields side by side, as many as there is room for. */
export function Columns({ children }: { children: ComponentChildren }) {
  return <div class="editor__columns">{children}</div>;
}
