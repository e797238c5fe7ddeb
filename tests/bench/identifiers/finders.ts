import { OpenRedaction } from '@openredaction/openredaction';
import { diffWordsWithSpace } from 'diff';
import { SyncRedactor } from 'redact-pii';
import { scan } from '@/utils/identifiers';

/** UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Something that finds identifiers. What it calls them is its own affair. */
export interface Finder {
  /** As in the figures' names; empty for ours. */
  name: string;
  /** What is timed. Returns what `ranges` reads. */
  run: (text: string) => unknown;
  ranges: (text: string) => readonly Range[];
}

const openRedaction = new OpenRedaction();
const redactor = new SyncRedactor();

/** Ours, and the two packages used most for the like, each as it comes. */
export const FINDERS: readonly Finder[] = [
  { name: '', run: scan, ranges: (text) => scan(text) },
  {
    name: 'openredaction',
    run: (text) => openRedaction.detect(text),
    ranges: (text) =>
      openRedaction.detect(text).detections.map(({ position: [start, end] }) => ({ start, end })),
  },
  {
    name: 'redact-pii',
    run: (text) => redactor.redact(text),
    // It gives only the text without them.
    ranges: (text) => replaced(text, redactor.redact(text)),
  },
];

function replaced(text: string, redacted: string): Range[] {
  let at = 0;
  const ranges: Range[] = [];
  for (const { value, added, removed } of diffWordsWithSpace(text, redacted)) {
    if (added) continue;
    if (removed) ranges.push({ start: at, end: at + value.length });
    at += value.length;
  }
  return ranges;
}
