import type { Landing } from './use-history';

/**
 * Brings to view what a step back or forth has changed.
 *
 * @param takesFocus the caret goes there too; otherwise it stays, say, on the button
 */
export function land(root: HTMLElement, { field, caret }: Landing, takesFocus: boolean): void {
  const place = [...root.querySelectorAll<HTMLElement>('[data-field]')].find(
    ({ dataset }) => dataset.field === field,
  );
  place?.closest('details')?.setAttribute('open', '');
  const control =
    place?.querySelector<HTMLElement>('textarea, input, select') ??
    place?.querySelector<HTMLElement>('button') ??
    root.querySelector<HTMLElement>('textarea');
  if (takesFocus) control?.focus({ preventScroll: true });
  if (takesFocus && caret !== undefined && isText(control)) {
    const at = Math.min(caret, control.value.length);
    control.setSelectionRange(at, at);
  }
  control?.scrollIntoView({ block: 'nearest' });
}

function isText(control: HTMLElement | null): control is HTMLTextAreaElement | HTMLInputElement {
  return (
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && control.type === 'text')
  );
}
