import type { PlainKey } from '@/utils/words/words';

/** From 1 to 5, in words. */
export const FEELINGS: readonly PlainKey[] = [
  'editor.feelingsAt.veryLow',
  'editor.feelingsAt.low',
  'editor.feelingsAt.between',
  'editor.feelingsAt.good',
  'editor.feelingsAt.veryGood',
];

export const CONFIDENCE: readonly PlainKey[] = [
  'editor.confidenceAt.notAtAll',
  'editor.confidenceAt.little',
  'editor.confidenceAt.partly',
  'editor.confidenceAt.mostly',
  'editor.confidenceAt.fully',
];
