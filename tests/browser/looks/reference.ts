import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '@/scripts/run';
import { readColours, writeColours } from './colours';
import type { Print } from './darkroom';
import type { Look } from './look';
import { places } from './places';
import type { Place, Screen } from './places';

/**
 * What screens are meant to look like: a folder for each, with a small picture of each of its looks,
 * and the colours of all of them in one file, a line a look.
 */

const FOLDER = path.join(ROOT, 'tests', 'browser', 'looks', 'references');
const SUFFIX = '.webp';
const COLOURS = 'colours.json';

/** What a picture is called, as in `sidebar/now-beside-home/dark-360`. */
export function titleOf(place: Place, screen: Screen, look: Look): string {
  return `${folderOf(place, screen)}/${look.name}`;
}

/** `titleOf` without the look. */
export function folderOf(place: Place, screen: Screen): string {
  const words = screen.name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${place.name}/${words.join('-')}`;
}

/** The reference of that title, if there is one. */
export async function readReference(title: string): Promise<Print | undefined> {
  const { picture, colours, look } = filesOf(title);
  const line = (await readLines(colours))[look];
  const image = await readFile(picture).catch(() => undefined);
  return line === undefined || image === undefined
    ? undefined
    : { image, colours: readColours(line) };
}

/** One at a time: the looks of a screen share a file. */
export async function writeReference(title: string, { image, colours }: Print): Promise<void> {
  const files = filesOf(title);
  await mkdir(path.dirname(files.picture), { recursive: true });
  await writeFile(files.picture, image);
  const lines = await readLines(files.colours);
  await writeLines(files.colours, { ...lines, [files.look]: writeColours(colours) });
}

/** One at a time, as `writeReference`. */
export async function removeReference(title: string): Promise<void> {
  const files = filesOf(title);
  await rm(files.picture);
  const { [files.look]: _gone, ...left } = await readLines(files.colours);
  if (Object.keys(left).length > 0) await writeLines(files.colours, left);
  else await rm(path.dirname(files.picture), { recursive: true });
}

/** Titles of references that no screen looks like any more. */
export async function superfluousReferences(): Promise<string[]> {
  const wanted = new Set(
    Object.values(places).flatMap((place) =>
      place.screens.flatMap((screen) => screen.looks.map((look) => titleOf(place, screen, look))),
    ),
  );
  const files = await readdir(FOLDER, { recursive: true }).catch(() => []);
  return files
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length).replaceAll(path.sep, '/'))
    .filter((title) => !wanted.has(title));
}

function filesOf(title: string): { picture: string; colours: string; look: string } {
  const picture = path.join(FOLDER, ...`${title}${SUFFIX}`.split('/'));
  return {
    picture,
    colours: path.join(path.dirname(picture), COLOURS),
    look: path.basename(title),
  };
}

type Lines = Readonly<Record<string, string>>;

async function readLines(file: string): Promise<Lines> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Lines;
}

async function writeLines(file: string, lines: Lines): Promise<void> {
  const inOrder = Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(inOrder, null, 2)}\n`);
}
