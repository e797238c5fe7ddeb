import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Files that take more than half a minute, the longest first. */
const LONG = [
  'every-screen/sidebar',
  'prompts/cue',
  'main-journey',
  'every-screen/pages',
  'keyboard',
  'safety/who-may-ask',
  'safety/nothing-leaves',
  'safety/typing',
  'accessibility/journal',
  'safety/hostile-page',
  'launch',
  'safety/in-the-way',
  'accessibility/firefox',
  'network-theme',
  'safety/full-disk',
  'journal/sealed-on-disk',
];

/**
 * Begins with the files that take longest, so that at the end no core waits for another. On a fresh
 * machine Vitest itself knows no more of a file than its length.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
