import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { lastWords, run } from './run';

/**
 * Finds the browsers Sidelight runs in: a Chromium that loads unpacked extensions from the command
 * line (Chromium, Chrome for Testing, Edge, and Chrome before it stopped), and Firefox.
 */

/** The first branded Chrome that ignores `--load-extension`. */
const FIRST_CHROME_WITHOUT_LOADING = 137;

/** Path of a Chromium that can load the extension. The environment's CHROMIUM comes first. */
export async function findChromium(): Promise<string | undefined> {
  return firstWorking(chosen('CHROMIUM') ?? chromiumPlaces(), loadsExtensions);
}

/** Path of Firefox. The environment's FIREFOX comes first. */
export async function findFirefox(): Promise<string | undefined> {
  return firstWorking(chosen('FIREFOX') ?? firefoxPlaces(), (version) =>
    version.includes('Firefox'),
  );
}

/** `findChromium`, installing it first where that can be done. Rejects with what to do instead. */
export function ensureChromium(): Promise<string> {
  return ensure('chromium', findChromium, chosen('CHROMIUM') && 'CHROMIUM', [
    'Please install Chromium, Chrome for Testing or Microsoft Edge',
    '(or name one: CHROMIUM=/path/to/it).',
  ]);
}

/** `findFirefox`, installing it first where that can be done. Rejects with what to do instead. */
export function ensureFirefox(): Promise<string> {
  return ensure('firefox-esr', findFirefox, chosen('FIREFOX') && 'FIREFOX', [
    'Please install Firefox (or name one: FIREFOX=/path/to/it).',
  ]);
}

/** Whether a `--version` line is of a browser that loads an extension named on its command line. */
export function loadsExtensions(version: string): boolean {
  if (/^(Chromium|Google Chrome for Testing|Microsoft Edge)\b/m.test(version)) return true;
  const chrome = /^Google Chrome (\d+)/m.exec(version);
  return chrome !== null && Number(chrome[1]) < FIRST_CHROME_WITHOUT_LOADING;
}

async function ensure(
  debianPackage: string,
  find: () => Promise<string | undefined>,
  named: string | undefined,
  advice: string[],
): Promise<string> {
  const found = await find();
  if (found !== undefined) return found;
  if (named !== undefined) throw new Error(`${named} does not name a browser that can be used.`);
  if (!canInstall()) throw new Error(advice.join(' '));
  process.stdout.write(`Installing ${debianPackage} … `);
  const failure = await aptInstall(debianPackage);
  const installed = failure === undefined ? await find() : undefined;
  console.log(installed === undefined ? 'failed' : 'done');
  if (installed !== undefined) return installed;
  // Ubuntu's own package is a stand-in for a snap, which does not run everywhere.
  throw new Error(
    `${failure ?? `The ${debianPackage} package does not run here.`}\n${advice.join(' ')}`,
  );
}

function canInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** What went wrong, if anything did. */
async function aptInstall(name: string): Promise<string | undefined> {
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  const waitForOthers = ['-o', 'DPkg::Lock::Timeout=300'];
  const update = await run('apt-get', [...waitForOthers, 'update'], quietly);
  const install = await run(
    'apt-get',
    [...waitForOthers, 'install', '-y', '--no-install-recommends', name],
    quietly,
  );
  if (install.code === 0) return undefined;
  return lastWords(update.code === 0 ? install.output : update.output + install.output);
}

function chosen(variable: 'CHROMIUM' | 'FIREFOX'): string[] | undefined {
  const value = process.env[variable];
  return value === undefined || value === '' ? undefined : [value];
}

async function firstWorking(
  places: readonly string[],
  fits: (version: string) => boolean,
): Promise<string | undefined> {
  for (const place of places) {
    if (!existsSync(place)) continue;
    // On Windows `--version` opens a window instead of answering.
    if (process.platform === 'win32') return place;
    const { code, output } = await run(place, ['--version']);
    if (code === 0 && fits(output)) return place;
  }
  return undefined;
}

function chromiumPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Google Chrome'];
    return [
      ...applications(apps.map((name) => `${name}.app/Contents/MacOS/${name}`)),
      ...downloaded('Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
    ];
  }
  if (process.platform === 'win32') {
    return [
      ...programFiles(['Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']),
      ...downloaded('chrome.exe'),
    ];
  }
  return [
    ...onPath([
      'chromium',
      'chromium-browser',
      'chrome-for-testing',
      'microsoft-edge-stable',
      'microsoft-edge',
      'google-chrome-stable',
      'google-chrome',
    ]),
    ...downloaded('chrome'),
  ];
}

function firefoxPlaces(): string[] {
  if (process.platform === 'darwin') {
    const names = ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'];
    return applications(names.map((name) => `${name}.app/Contents/MacOS/firefox`));
  }
  if (process.platform === 'win32') {
    return programFiles(['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe']);
  }
  return onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function applications(files: readonly string[]): string[] {
  const folders = ['/Applications', path.join(homedir(), 'Applications')];
  return files.flatMap((file) => folders.map((folder) => path.join(folder, file)));
}

function programFiles(files: readonly string[]): string[] {
  const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [folder];
  });
  return files.flatMap((file) => folders.map((folder) => path.join(folder, file)));
}

/** Chrome for Testing where its own installer leaves it: …/chrome/PLATFORM-VERSION/chrome-PLATFORM/ */
function downloaded(file: string): string[] {
  const folder = path.join(homedir(), '.cache', 'puppeteer', 'chrome');
  if (!existsSync(folder)) return [];
  const newestFirst = readdirSync(folder).sort().reverse();
  return newestFirst.flatMap((version) =>
    readdirSync(path.join(folder, version)).map((name) => path.join(folder, version, name, file)),
  );
}
