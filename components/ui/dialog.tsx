import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button';
import { Grow, Row } from './layout';
import './dialog.css';

interface DialogProps {
  title: string;
  /** Escape, the cross, or a click beside it. */
  onClose: () => void;
  children: ComponentChildren;
}

/** Something to settle first. Keeps the focus inside while it is there and gives it back after. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={element}
      class="ui-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div class="ui-dialog__body">
        <Row as="start">
          <Grow>
            <h2 id={id}>{title}</h2>
          </Grow>
          <Button tone="quiet" icon="close" iconOnly onClick={onClose}>
            Close
          </Button>
        </Row>
        {children}
      </div>
    </dialog>
  );
}
