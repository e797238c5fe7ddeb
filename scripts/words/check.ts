import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../run';
import { SOURCE, faultsOf, unusedKeys } from './checks';
import { readMessages } from './messages';
import type { Messages } from './messages';

/** Checks the words of the interface by themselves: `npm run words`. Ends with 1 on a fault. */

/** What ships, where every key must be asked for. */
const SHIPPED = ['companion', 'components', 'entrypoints', 'utils', 'wxt.config.ts'];

const folder = path.join(ROOT, 'locales');
const locales: Record<string, Messages> = {};
const faults: string[] = [];
for (const file of readdirSync(folder)) {
  try {
    locales[path.parse(file).name] = readMessages(readFileSync(path.join(folder, file), 'utf8'));
  } catch (error) {
    faults.push(`locales/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
faults.push(...faultsOf(locales));
const unused = unusedKeys(locales[SOURCE] ?? {}, SHIPPED.flatMap(sourcesIn));
faults.push(...unused.map((key) => `locales/${SOURCE}.yml: ${key}: nothing asks for it.`));

if (faults.length > 0) {
  console.error([`${faults.length} faults in the words:`, ...faults].join('\n  '));
  process.exitCode = 1;
} else {
  const count = Object.keys(locales[SOURCE] ?? {}).length;
  console.log(`The words are in order: ${count} texts in ${Object.keys(locales).join(', ')}.`);
}

function sourcesIn(place: string): string[] {
  const whole = path.join(ROOT, place);
  if (place.endsWith('.ts')) return [readFileSync(whole, 'utf8')];
  return readdirSync(whole, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}
