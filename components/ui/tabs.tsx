import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import './tabs.css';

interface TabsProps<Id extends string> {
  /** What the tabs are for, to screen readers. */
  label: string;
  tabs: readonly { id: Id; label: string }[];
  /** Undefined while something else is shown below them. */
  selected: Id | undefined;
  onSelect: (id: Id) => void;
  /** What the selected tab shows, or the something else. */
  children: ComponentChildren;
}

/** Tabs as in the ARIA authoring practices: one stop of the Tab key, arrows, Home and End inside. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const at = Math.max(
      0,
      tabs.findIndex((tab) => tab.id === selected),
    );
    const next = target(event.key, at, tabs.length, isRightToLeft(list.current));
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  return (
    <div class="ui-tabs">
      <div ref={list} class="ui-tabs__list" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            class="ui-tabs__tab"
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabIndex={tab.id === (selected ?? tabs[0]?.id) ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            onKeyDown={move}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {selected === undefined ? (
        <div key="other" class="ui-tabs__panel">
          {children}
        </div>
      ) : (
        <div
          key="panel"
          role="tabpanel"
          id={`${id}-panel`}
          class="ui-tabs__panel"
          aria-labelledby={`${id}-${selected}`}
        >
          {children}
        </div>
      )}
    </div>
  );
}

function target(key: string, at: number, count: number, rightToLeft: boolean): number | undefined {
  const step = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (at + step + count) % count;
    case 'ArrowLeft':
      return (at - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function isRightToLeft(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
