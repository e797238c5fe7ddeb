import type { JournalContents } from './journal-file';
import type { Stage } from './stage';

/** One step of the main job. */
export interface Step {
  /** In a file's name: `open-the-sidebar`. */
  name: string;
  /**
   * Does it and makes sure of what it claims, leaving it in view. Resolves with a line that tells
   * what happened; rejects with what did not.
   */
  take(stage: Stage, story: Story): Promise<string>;
}

/** What later steps need to know of earlier ones. */
export interface Story {
  /** Address of the post that was captured. */
  permalink?: string;
  /** Paths of the files that were taken out, and the journal that was in them. */
  json?: string;
  markdown?: string;
  journal?: JournalContents;
}

/** Of the story, what an earlier step has put there. */
export function told<Part extends keyof Story>(story: Story, part: Part): NonNullable<Story[Part]> {
  const value = story[part];
  if (value === undefined) throw new Error(`No earlier step has told of ${part}.`);
  return value;
}
