import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { places } from '@/tests/browser/looks/places';
import type { Place, Screen } from '@/tests/browser/looks/places';
import {
  folderOf,
  removeReference,
  superfluousReferences,
  writeReference,
} from '@/tests/browser/looks/reference';
import { takeSeries } from '@/tests/browser/looks/series';
import type { Taken } from '@/tests/browser/looks/series';
import { openStudio } from '@/tests/browser/looks/studio';
import type { Studio } from '@/tests/browser/looks/studio';
import { startPages } from '@/tests/pages/server';
import { ensureBuilt } from './build';
import { ROOT } from './run';

/**
 * Keeps what every screen looks like now as what it is meant to look like: `npm run looks`, or
 * `npm run looks -- page` for one place alone. Only
 * references that a person could tell from the new picture are written anew. Leaves a sheet of each
 * screen, in all its themes and widths, for people to look at.
 */

const SHEETS = path.join(ROOT, '.output', 'looks');

const asked = process.argv[2];
const counts = { same: 0, new: 0, different: 0, removed: 0 };

await rm(SHEETS, { recursive: true, force: true });
const extension = await ensureBuilt('chrome');
const pages = await startPages();
try {
  for (const place of Object.values(places).filter(
    ({ name }) => asked === undefined || name === asked,
  )) {
    const studio = await openStudio(place, { extension, port: pages.port });
    try {
      for (const screen of place.screens) await keep(studio, place, screen);
    } finally {
      await studio.close();
    }
  }
} finally {
  await pages.close();
}
for (const title of await superfluousReferences()) {
  await removeReference(title);
  counts.removed += 1;
  console.log(`removed    ${title}`);
}
console.log(
  `${counts.same} as they were, ${counts.different} changed, ${counts.new} new, ${counts.removed} removed.`,
);
console.log(`All of them, a sheet for each screen: ${path.relative(ROOT, SHEETS)}`);

async function keep(studio: Studio, place: Place, screen: Screen): Promise<void> {
  await studio.show(screen);
  const series = await takeSeries(studio, place, screen);
  for (const taken of series) await keepReference(taken);
  const file = path.join(SHEETS, `${folderOf(place, screen)}.png`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    await studio.darkroom.sheet(
      series.map(({ look, picture }) => ({
        label: look.name,
        image: picture,
        width: look.width,
      })),
    ),
  );
}

async function keepReference({ title, print, verdict }: Taken): Promise<void> {
  counts[verdict.is] += 1;
  if (verdict.is === 'same') return;
  await writeReference(title, print);
  console.log(
    verdict.is === 'new'
      ? `new        ${title}`
      : `changed    ${title}: ${verdict.difference.summary}`,
  );
}
