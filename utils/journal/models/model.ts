import type { PlainKey } from '@/utils/words/words';

/** The three questions that every model of reflection answers in its own way, in their order. */
export const STAGES = ['what', 'so-what', 'now-what'] as const;

export type Stage = (typeof STAGES)[number];

/** What a step is about, along the line that reflection takes; neighbours are near in meaning. */
export const MEANINGS = [
  'noticing',
  'event',
  'feelings',
  'judgement',
  'values',
  'reasons',
  'knowledge',
  'options',
  'learning',
  'plan',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** One part of a model, to write under. */
export interface Step {
  /** Its name in `entry.sections`, such as `gibbs.feelings`; stays the same for ever. */
  key: string;
  stage: Stage;
  about: readonly Meaning[];
  /** The model's own term. */
  name: PlainKey;
  /** What to ask oneself here. */
  question: PlainKey;
}

/** A way to reflect in writing. */
export interface Model {
  /** As in `entry.model`; stays the same for ever. */
  id: ModelId;
  name: PlainKey;
  /** Who described it and when; undefined where that is Sidelight. */
  by?: string;
  /** In the order in which they are written. */
  steps: readonly Step[];
}

export const MODEL_IDS = [
  'driscoll',
  'gibbs',
  'rolfe',
  'johns',
  'kolb',
  'atkins-murphy',
  '5r',
  'era',
  'vignette',
] as const;

export type ModelId = (typeof MODEL_IDS)[number];
