import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { Range, VirtualItem, VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';

/** Rows beyond the edges of the window, so that none is missing while it moves. */
const BEYOND = 6;

/** Rows there are until they have been painted: to place a hundred thousand takes its time. */
const AT_FIRST = 50;

type Align = 'auto' | 'center' | 'start';

interface VirtualList {
  list: RefObject<HTMLElement | null>;
  count: number;
  /** CSS pixels of a row that was not measured yet. */
  estimate: number;
  /** The same row has the same key wherever it moves; another function when any of them has moved. */
  keyOf: (index: number) => string | number;
  /** A row that stays in the page wherever one looks: the one that has the focus. */
  kept: number;
}

export interface VirtualRows {
  /** Those to draw, in order. */
  rows: readonly VirtualItem[];
  /** CSS pixels of all of them. */
  height: number;
  /** CSS pixels above the list, which the `start` of each row counts in. */
  top: number;
  /** In view: the first and the last. */
  first: number;
  last: number;
  /** The `ref` of each row, which also has its index as `data-index`. */
  measure: (row: HTMLElement | null) => void;
  /** Brings a row into view, if it is not. */
  show: (index: number, align?: Align) => void;
  /** True when the beginning of the list has gone out of view. */
  isScrolled: () => boolean;
}

/** Of a list that scrolls with its page, the rows that are in view. */
export function useVirtualRows(given: VirtualList): VirtualRows {
  const { list, count, estimate, keyOf, kept } = given;
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [top, setTop] = useState(0);
  const [isWhole, setWhole] = useState(false);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count: isWhole ? count : Math.min(count, AT_FIRST),
    getItemKey: keyOf,
    estimateSize: () => estimate,
    getScrollElement: () => window,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => window.scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    overscan: BEYOND,
    rangeExtractor: (range) => withKept(range, kept),
    // A row without a height is in no window: it counts as any other.
    measureElement: (row, entry, instance) => measureElement(row, entry, instance) || estimate,
    scrollMargin: top,
    ...scrollPadding(),
    // At its beginning new rows are seen; further down those that are read stay where they are.
    anchorTo: window.scrollY > top ? 'end' : 'start',
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const findTop = useCallback(() => {
    const box = list.current?.getBoundingClientRect();
    if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
  }, [list]);
  useLayoutEffect(findTop, [findTop]);
  // What stands above the list may grow. While rows go by, nobody measures: that takes its time.
  useEffect(() => {
    const observer = new ResizeObserver(findTop);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [findTop]);

  // After the first rows have been painted.
  useEffect(() => setWhole(true), []);
  const wanted = useRef<{ index: number; align: Align } | undefined>(undefined);
  const show = useCallback(
    (index: number, align: Align = 'auto') => {
      if (index < virtualizer.options.count) {
        virtualizer.scrollToIndex(index, { align });
      } else {
        wanted.current = { index, align };
        setWhole(true);
      }
    },
    [virtualizer],
  );
  useLayoutEffect(() => {
    if (!isWhole || wanted.current === undefined) return;
    const { index, align } = wanted.current;
    wanted.current = undefined;
    virtualizer.scrollToIndex(index, { align });
  });
  const isScrolled = useCallback(
    () => window.scrollY > virtualizer.options.scrollMargin,
    [virtualizer],
  );
  const rows = virtualizer.getVirtualItems();
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  return {
    rows,
    height: virtualizer.getTotalSize(),
    top,
    first: startIndex,
    last: endIndex,
    measure: virtualizer.measureElement,
    show,
    isScrolled,
  };
}

/** The rows in view and a few beyond, and the one that is kept, in order. */
export function withKept(range: Range, kept: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((one, other) => one - other);
}

/** CSS pixels at the edges of the window that something lies over, as the style sheets tell them. */
function scrollPadding() {
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(
    document.documentElement,
  );
  return {
    scrollPaddingStart: Number.parseFloat(scrollPaddingBlockStart) || 0,
    scrollPaddingEnd: Number.parseFloat(scrollPaddingBlockEnd) || 0,
  };
}
