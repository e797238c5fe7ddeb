import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * Files that take more than half a minute, the longest first; and the welcome, whose keys Firefox loses
 * now and then beside the build that the gallery makes at the end.
 */
const LONG = [
  'every-screen/sidebar',
  'prompts/cue',
  'main-journey',
  'every-screen/pages',
  'keyboard',
  'welcome',
  'safety/nothing-leaves',
  'safety/hostile-page',
  'safety/full-disk',
  'safety/who-may-ask',
  'safety/typing',
  'journal/sealed-on-disk',
  'accessibility/firefox',
  'accessibility/journal',
  'network-theme',
  'launch',
  'safety/in-the-way',
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
