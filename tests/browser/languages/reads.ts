import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '@/scripts/run';
import { until } from '@/scripts/until';
import { readMessages } from '@/scripts/words/messages';
import { misfits } from '../accessibility/measures';
import { TALL, settled } from '../accessibility/seat';
import type { Seat } from '../accessibility/seat';
import { axeFindings } from '../support/axe';
import { speak } from './appear';
import { MADE_UP_TAG, madeUp } from './pseudo';
import { unspoken } from './unspoken';
import { makeVariant } from './variant';
import type { Variant } from './variant';

/** CSS pixels: the narrowest window there need be room for. */
const NARROW = 320;

/** Speaks the one that is made up. */
const MADE_UP = 'ga';

/** A copy of the built extension that speaks, instead of Irish, a language that is made up. */
export const makeReadable = (): Promise<Variant> => makeVariant({ [MADE_UP]: madeUp });

/** What each language but English calls itself, by the name of its file. */
export async function readTags(): Promise<Map<string, string>> {
  const folder = path.join(ROOT, 'locales');
  const named = (await readdir(folder)).map(async (file) => {
    const { 'language.tag': tag = '' } = readMessages(
      await readFile(path.join(folder, file), 'utf8'),
    );
    return [path.parse(file).name, tag] as const;
  });
  const tags = new Map([...(await Promise.all(named)), [MADE_UP, MADE_UP_TAG]]);
  tags.delete('en');
  return tags;
}

/**
 * What is wrong with a view as it stands, in the language that is made up, a line each: something makes it
 * scroll sideways, or a word of it is not from `locales/`.
 *
 * @param inAll in every language, and with axe
 */
export async function readingFaults(
  seat: Seat,
  tags: ReadonlyMap<string, string>,
  inAll: boolean,
): Promise<string[]> {
  const faults: string[] = [];
  await seat.resize(NARROW, TALL);
  for (const [language, tag] of tags) {
    if (!inAll && language !== MADE_UP) continue;
    await speak(seat, language, tag);
    await settled(seat);
    // What has been scrolled half under the head would count as too small to press.
    await seat.evaluate('scrollTo(0, 0)');
    const found = await misfits(seat);
    if (language === MADE_UP) {
      found.push(...(await leftUnspoken(seat)));
      // What axe looks at does not change with the words, but for their length and direction.
      if (inAll) found.push(...(await axeFindings(seat, { look: 'at-the-rest' })).violations);
    }
    faults.push(...found.map((line) => `in the language ${tag}: ${line}`));
  }
  await speak(seat, 'system', 'en-GB');
  await seat.resize(seat.width, TALL);
  return faults;
}

/** What is read out after a pause stays in the language before for as long. */
async function leftUnspoken(seat: Seat): Promise<string[]> {
  let left: string[] = [];
  const isNone = async () => (left = await unspoken(seat)).length === 0;
  await until('every word to be another language’s', isNone).catch(() => undefined);
  return left;
}
