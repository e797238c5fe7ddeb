import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/words/words';
import { Button } from './button';
import './dialog.css';

interface DialogProps {
  title: string;
  /** Called once for each way out: Escape, the close button, a press outside of it. */
  onClose: () => void;
  /** Buttons, the one to go on with first. */
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/**
 * Something to read or to decide before anything else: `{asking ? <Dialog …/> : null}`. It is open as
 * long as it is there. Reading begins at its title, and goes on afterwards where it was before.
 */
export function Dialog({ title, onClose, actions, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLeft = useRef(false);

  useLayoutEffect(() => {
    const shown = dialog.current;
    isLeft.current = false;
    shown?.showModal();
    heading.current?.focus();
    return () => {
      isLeft.current = true;
      // While it is still in the page: only then does the browser give back the focus.
      shown?.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class="ui-dialog"
      closedby="any"
      aria-labelledby={`${id}-title`}
      onClose={() => {
        if (!isLeft.current) onClose();
      }}
    >
      <div class="ui-dialog__sheet">
        <header class="ui-dialog__head">
          <h2 ref={heading} id={`${id}-title`} class="ui-dialog__title" tabIndex={-1}>
            {title}
          </h2>
          <Button tone="quiet" icon="close" iconOnly onClick={onClose}>
            {t('ui.close')}
          </Button>
        </header>
        {children}
        {actions === undefined ? null : <div class="ui-dialog__actions">{actions}</div>}
      </div>
    </dialog>
  );
}
