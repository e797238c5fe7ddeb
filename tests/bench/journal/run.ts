import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureMemory, memorySamples } from './measure-memory';
import { measureOpen } from './measure-open';
import { measureSealed } from './measure-sealed';
import { Parts } from './parts';
import type { Sample } from './sample';
import { makeKit, Stand } from './stand';
import type { Kit, QuietPage } from './stand';

/** Entries that are brought in and taken out again, in every round. */
const CARRIED = 10_000;

export interface JournalWork {
  /** Entries of the journals, each of which is measured. */
  sizes: readonly number[];
  rounds: number;
}

/** Runs everything there is to measure of the journal, with a line of progress for each part. */
export async function runJournal(
  port: number,
  extension: string,
  { sizes, rounds }: JournalWork,
): Promise<Parts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-bench-'));
  const run = new Parts();
  try {
    const kit = await makeKit(extension, port, folder);
    const empty = await run.part('an empty journal', () =>
      inBrowser(kit, path.join(folder, 'empty'), measureMemory),
    );
    const carried = Math.min(CARRIED, ...sizes);
    for (let nth = 0; nth < rounds; nth += 1) {
      await run.measure(`round ${nth + 1} of ${rounds}: ${carried} entries in and out`, () =>
        inAndOut(kit, path.join(folder, `carried-${nth}`), carried, nth % 2 === 1),
      );
    }
    for (const entries of sizes) {
      const profile = path.join(folder, `journal-${entries}`);
      const of = `a journal of ${entries}`;
      const isThere = await run.part(`${of}: filled`, async () => {
        await inBrowser(kit, profile, async (stand) =>
          (await stand.quietPage()).run('seed', entries),
        );
        return true;
      });
      if (isThere !== true) continue;
      for (let nth = 0; nth < rounds; nth += 1) {
        await run.part(`round ${nth + 1} of ${rounds}: ${of}`, () =>
          inBrowser(kit, profile, (stand) => measureOpen(stand, entries, nth, run)),
        );
      }
      if (empty) {
        await run.measure(`${of}: memory`, async () =>
          memorySamples(entries, await inBrowser(kit, profile, measureMemory), empty),
        );
      }
      await run.measure(`${of}: sealed under a passphrase`, () =>
        inBrowser(kit, profile, async (stand) => {
          const took = await (await stand.quietPage()).run('protect');
          return [{ name: `journal-protect-${entries}`, unit: 'ms', values: [took] }];
        }),
      );
      for (let nth = 0; nth < rounds; nth += 1) {
        await run.measure(`round ${nth + 1} of ${rounds}: ${of}, sealed`, () =>
          inBrowser(kit, profile, (stand) => measureSealed(stand, entries)),
        );
      }
      await rm(profile, { recursive: true, force: true });
    }
    return run;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function inBrowser<Value>(
  kit: Kit,
  profile: string,
  work: (stand: Stand) => Promise<Value>,
): Promise<Value> {
  const stand = await Stand.open(kit, profile);
  try {
    return await work(stand);
  } finally {
    await stand.close();
  }
}

/**
 * Each in a browser of its own: what one leaves for the browser to tidy is not charged to the other.
 *
 * @param bareFirst which of the two comes first
 */
async function inAndOut(
  kit: Kit,
  profile: string,
  entries: number,
  bareFirst: boolean,
): Promise<Sample[]> {
  const puts = async () => {
    const by = (how: 'bare' | 'raw') =>
      inFreshBrowser(kit, `${profile}-${how}`, (quiet) => quiet.run('timeBarePuts', entries, how));
    return { bare: await by('bare'), raw: await by('raw') };
  };
  const before = bareFirst ? await puts() : undefined;
  const { ours, searchable, made, checked } = await inFreshBrowser(kit, profile, async (quiet) => ({
    ...(await quiet.run('timeImport', entries)),
    ...(await quiet.run('timeExport')),
  }));
  const { bare, raw } = before ?? (await puts());
  const sample = (what: string, values: number[], control?: number[]): Sample => ({
    name: `journal-${what}-${entries}`,
    unit: 'ms',
    values,
    ...(control ? { control } : {}),
  });
  return [
    sample('import', [ours], [bare]),
    sample('import-to-raw', [ours], [raw]),
    sample('import-searchable', [searchable]),
    sample('export', [made]),
    sample('check-file', [checked]),
  ];
}

async function inFreshBrowser<Value>(
  kit: Kit,
  profile: string,
  work: (quiet: QuietPage) => Promise<Value>,
): Promise<Value> {
  try {
    return await inBrowser(kit, profile, async (stand) => work(await stand.quietPage()));
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
