import type { PageKind } from '../platforms/platform';
import type { HomeCountry, Profession, StartingFrom } from '../settings';
import type { Plan } from './plan';
import type { ComposerKind, SituationalTopic, Topic } from './vocabulary';

/**
 * The tailoring variables: what is known of the moment. No words of the page or of a draft; the rules
 * have turned those into topics already, where they were read.
 */
export interface Context {
  /** A platform's id. */
  platform: string;
  page: PageKind;
  /** What the rules found, and `identifier` for a finding not yet raised in this draft. */
  topics: readonly SituationalTopic[];
  /** The composer that is open or was a moment ago. */
  composer: Composing | null;
  /** Since the page or the app's last navigation, in ms. */
  sinceLoad: number;
  keyDown: boolean;
  inputMethod: boolean;
  scrolling: boolean;
  anotherVisible: boolean;
  /** What D4 comes of; `null` at any other point. */
  ended: 'posted' | 'idle' | 'hidden' | null;
  /** Since anything was pressed, moved or scrolled, in ms. */
  idle: number;
  minutesOfUse: number;
}

export interface Composing {
  kind: ComposerKind;
  /** One for each time a composer is opened, of no meaning beyond that. */
  session: string;
  /** Characters written. */
  length: number;
  /** Since the last key, in ms. */
  sinceKey: number;
  /** Whether the focus is moving to the post button. */
  towardsPost: boolean;
}

/** How the practitioner wants prompts. */
export interface PromptSettings {
  on: boolean;
  /** Ids of platforms on which nothing is said. */
  quietOn: readonly string[];
  muted: readonly Topic[];
  /** `null`: not answered. */
  pace: 'fewer' | 'same' | 'more' | null;
  profession: Profession;
  country: HomeCountry;
  startingFrom: StartingFrom;
  plans: readonly Plan[];
}

export const AS_INSTALLED: PromptSettings = {
  on: true,
  quietOn: [],
  muted: [],
  pace: null,
  profession: null,
  country: null,
  startingFrom: null,
  plans: [],
};
