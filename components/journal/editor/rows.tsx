import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Row } from '@/components/ui/layout';

interface RowsProps {
  count: number;
  /** What one of them is called, counted from 1. */
  name: (number: number) => string;
  removeLabel: (number: number) => string;
  addLabel: string;
  onAdd: () => void;
  onRemove: (at: number) => void;
  children: (at: number) => ComponentChildren;
}

/** Several of one kind, each with its fields. */
export function Rows(props: RowsProps) {
  const { count, name, removeLabel, addLabel, onAdd, onRemove, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const isAdding = useRef(false);

  // One goes on writing in what was just added.
  useLayoutEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [count]);

  return (
    <>
      <div ref={list}>
        {Array.from({ length: count }, (_, at) => (
          <div key={at} class="editor__row" role="group" aria-label={name(at + 1)}>
            {children(at)}
            <Row>
              <Button
                tone="quiet"
                small
                onClick={() => {
                  onRemove(at);
                  addButton.current?.focus();
                }}
              >
                {removeLabel(at + 1)}
              </Button>
            </Row>
          </div>
        ))}
      </div>
      <Row>
        <Button
          small
          icon="plus"
          buttonRef={addButton}
          onClick={() => {
            isAdding.current = true;
            onAdd();
          }}
        >
          {addLabel}
        </Button>
      </Row>
    </>
  );
}
