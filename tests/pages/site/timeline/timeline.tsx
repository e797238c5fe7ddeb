/** @jsxImportSource react */
import { memo, useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box } from '../ui/box';
import { BOX, TEXT } from '../style/base';
import { words } from '../words';
import { firstMounted, indexAt, layOut, MOUNTED } from './layout';

export interface Cell {
  /** The same for the same thing, on whatever page it stands. */
  key: string;
  render(): ReactNode;
}

interface Props {
  label: string;
  cells: readonly Cell[];
  /** The list's end is near: more cells are wanted. */
  onNearEnd?: () => void;
}

const unseen: Css = {
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  width: 1,
  clip: 'rect(1px, 1px, 1px, 1px)',
};

/** Cells from the end at which more are asked for. */
const NEAR = 15;

/** By key; kept over pages, so that Back finds its place again. */
const heights = new Map<string, number>();

/** What the driver asks of the timeline on the page. */
export const shown = { topIndex: () => 0 };

/**
 * A virtualised list as on the real site: some twenty cells are mounted, each placed by a transform
 * in a box of the whole list's height. A cell scrolled out of sight is used again for another post.
 */
export function Timeline({ label, cells, onNearEnd }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const [, measured] = useReducer((count: number) => count + 1, 0);
  const layout = layOut(
    cells.map((cell) => cell.key),
    heights,
  );
  const latest = useRef({ layout, count: cells.length, onNearEnd });
  latest.current = { layout, count: cells.length, onNearEnd };

  const offset = useCallback(() => -(list.current?.getBoundingClientRect().top ?? 0), []);
  const follow = useCallback(() => {
    const now = latest.current;
    const next = firstMounted(now.layout, offset());
    setFirst(next);
    if (next + MOUNTED + NEAR > now.count) now.onNearEnd?.();
  }, [offset]);

  useEffect(() => {
    const forget = () => {
      heights.clear();
      measured();
    };
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', forget);
    shown.topIndex = () => indexAt(latest.current.layout, offset());
    return () => {
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', forget);
    };
  }, [follow, offset]);

  useLayoutEffect(follow, [follow, cells, layout.height]);

  const measure = useCallback((key: string, height: number) => {
    if (heights.get(key) === height) return;
    heights.set(key, height);
    measured();
  }, []);

  return (
    <section aria-labelledby="accessible-list-0" role="region" className={BOX}>
      <h1
        dir="auto"
        aria-level={1}
        role="heading"
        id="accessible-list-0"
        className={`${TEXT} ${classes(unseen)}`}
      >
        {label}
      </h1>
      <Box aria-label={words.timeline(label)}>
        <Box innerRef={list} style={{ position: 'relative', minHeight: `${layout.height}px` }}>
          {cells.slice(first, first + MOUNTED).map((cell, nth) => {
            const index = first + nth;
            return (
              <CellBox
                key={index % MOUNTED}
                top={layout.tops[index] ?? 0}
                cell={cell}
                measure={measure}
              />
            );
          })}
        </Box>
      </Box>
    </section>
  );
}

function CellBox({
  cell,
  top,
  measure,
}: {
  cell: Cell;
  top: number;
  measure(key: string, height: number): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    measure(cell.key, element.offsetHeight);
    const observer = new ResizeObserver(() => measure(cell.key, element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [cell.key, measure]);
  return (
    <div
      ref={box}
      data-testid="cellInnerDiv"
      className={BOX}
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      <Content key={cell.key} cell={cell} />
    </div>
  );
}

/** Made anew for each post, within the cell that is used again. */
const Content = memo(function Content({ cell }: { cell: Cell }) {
  return cell.render();
});
