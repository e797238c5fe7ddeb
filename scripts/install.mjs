// Runs before any package is there: nothing but what Node itself brings.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];
const LAST_WORDS = 15;

/**
 * Makes the checkout ready to run TypeScript: the right Node, the packages of the lockfile, WXT's
 * generated types. Ends the process with one clear message when it cannot.
 *
 * @returns {Promise<void>}
 */
export async function install() {
  process.chdir(ROOT);
  refuseOldNode();
  if (packagesAreStale()) {
    await step('Installing packages (once, a minute or two)', npm, ['ci'], {
      advice: 'Check that this machine is online, then run the command again.',
    });
  }
  if (!existsSync('.wxt/tsconfig.json')) {
    await step('Preparing types', node, [binary('wxt'), 'prepare'], {
      advice: 'Delete the folders node_modules and .wxt, then run the command again.',
    });
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  give(
    `Sidelight needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${process.versions.node}.`,
  );
}

/** npm keeps in node_modules a copy of the lockfile it installed from, less what it left out. */
function packagesAreStale() {
  const installedFile = 'node_modules/.package-lock.json';
  if (!existsSync(installedFile)) return true;
  const wanted = readPackages('package-lock.json');
  const installed = readPackages(installedFile);
  return Object.entries(wanted).some(([folder, { version, optional }]) => {
    if (folder === '') return false;
    const there = installed[folder];
    // Optional packages for other systems are rightly absent.
    return there === undefined ? optional !== true : there.version !== version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Where a package's program is, so that it can be started without a shell on every system.
 *
 * @param {string} name
 */
function binary(name) {
  const { bin } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return path.join('node_modules', name, typeof bin === 'string' ? bin : bin[name]);
}

/** @param {string[]} args */
const node = (args) => spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });

/** @param {string[]} args */
function npm(args) {
  const script = process.env.npm_execpath;
  const plainly = [...args, '--no-progress', '--loglevel=error'];
  if (script?.endsWith('.js')) return node([script, ...plainly]);
  const shell = process.platform === 'win32';
  return spawn('npm', plainly, { stdio: ['ignore', 'pipe', 'pipe'], shell });
}

/**
 * Runs a command behind one line of progress; when it fails, shows its own last words.
 *
 * @param {string} title
 * @param {(args: string[]) => import('node:child_process').ChildProcess} start
 * @param {string[]} args
 * @param {{ advice: string }} options
 */
async function step(title, start, args, { advice }) {
  process.stdout.write(`${title} … `);
  const began = Date.now();
  const child = start(args);
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  if (code === 0) {
    console.log(`done in ${Math.round((Date.now() - began) / 1000)} s`);
    return;
  }
  console.log('failed');
  const lastWords = said.trim().split('\n').slice(-LAST_WORDS).join('\n');
  give(`${lastWords}\n\n${title.split(' (')[0]} did not work. ${advice}`);
}

/** @param {string} message */
function give(message) {
  console.error(message);
  process.exit(1);
}
