import { launch, originOf } from './launch';
import { goThrough, load } from './phases';
import type { Work } from './phases';
import { countStyles } from './page-styles';
import { chargesIn } from './trace/attribution';
import type { Charges } from './trace/attribution';
import { record } from './trace/record';

export interface PageRun extends Charges {
  /** Style sheets and style attributes in the page's own tree, whoever put them there. */
  styles: number;
}

/** Goes through a page once in a fresh browser. `extension` null: the control, without one. */
export async function runPage(
  port: number,
  extension: string | null,
  work: Work,
): Promise<PageRun> {
  const browser = await launch(port, extension === null ? [] : [extension]);
  try {
    const page = await browser.onlyTab();
    const recording = await record(page);
    await goThrough(page, work);
    const events = await recording.stop();
    await load(page);
    return {
      ...chargesIn(events, extension === null ? null : originOf(extension)),
      styles: await countStyles(page),
    };
  } finally {
    await browser.close();
  }
}
