import type { ComposerKind, SituationalTopic } from '../vocabulary';

/**
 * What is on the screen, plainly said. It is read, looked at and forgotten where the page is: nothing
 * of it goes anywhere but the topics that are found in it.
 */
export interface Scene {
  /** As platforms name kinds of page. */
  pageKind: string;
  composer: ComposerKind | null;
  draft: string;
  /** The post that is replied to or quoted; empty when there is none. */
  answered: string;
  /** Of the page and of the draft, without "#". */
  hashtags: readonly string[];
  /** Hour of the local day, 0 to 23. */
  hour: number;
  /** Minutes in a row on the network. */
  minutesOfUse: number;
}

/** A situation worth a prompt. Each has a file of its own, with examples of what is one and what not. */
export interface Rule {
  topic: SituationalTopic;
  holds(scene: Scene): boolean;
}

/** For a test: what a rule finds and what it leaves alone; what is not said is as in `QUIET`. */
export interface Examples {
  yes: readonly Partial<Scene>[];
  no: readonly Partial<Scene>[];
}

/** An afternoon, a timeline, nobody writing. */
export const QUIET: Scene = {
  pageKind: 'home',
  composer: null,
  draft: '',
  answered: '',
  hashtags: [],
  hour: 14,
  minutesOfUse: 5,
};
