import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium, ensureFirefox } from './browsers';
import { build } from './build';
import { ROOT, runTool } from './run';
import type { Outcome } from './run';

/**
 * `npm test`: every check there is, cheap ones first, two at a time where they leave each other
 * alone. One line each; what a check said is shown when it fails. Ends with `N passed, N failed`,
 * where every check counts and every single test.
 */

interface Check {
  title: string;
  run(): Promise<Outcome>;
  /** Where Vitest leaves its own count, if the check is tests. */
  report?: string;
}

interface Count {
  passed: number;
  failed: number;
}

const tool = (title: string, name: string, ...args: string[]): Check => ({
  title,
  run: () => runTool(name, args),
});

const REPORTS = path.join(ROOT, '.cache', 'check');

function tests(title: string, ...projects: string[]): Check {
  const report = path.join(REPORTS, `${projects.join('-')}.json`);
  return {
    title,
    report,
    run: () =>
      runTool('vitest', [
        'run',
        ...projects.map((project) => `--project=${project}`),
        // What tests that pass have to say would bury what failed.
        '--silent=passed-only',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]),
  };
}

/** Everything that is needed before anything else can be judged. */
const FIRST = [tool('generated types', 'wxt', 'prepare')];

const SOURCES = [
  tool('linting', 'eslint', '.'),
  tool('types', 'oxlint', '--deny-warnings'),
  tool('formatting', 'oxfmt', '--check', '.'),
  tool('unused code', 'knip'),
  tool('content', 'tsx', 'scripts/content/check.ts'),
  tool('words', 'tsx', 'scripts/words/check.ts'),
];

/** By themselves: they have both cores to work on. */
const UNITS = [tests('unit tests', 'unit', 'screens')];

const BUILDS: Check[] = [
  { title: 'build for Chromium', run: () => build('chrome') },
  { title: 'build for Firefox', run: () => build('firefox') },
];

const PACKAGES = [
  tool('size of what ships', 'tsx', 'scripts/size.ts'),
  tool('promises of the package', 'tsx', 'scripts/package-check.ts'),
  tool("Mozilla's add-on linter", 'tsx', 'scripts/addon-lint.ts'),
];

/** One at a time: each drives a whole browser. */
const BROWSERS: Check[] = [
  { title: 'Chromium to test in', run: () => found(ensureChromium) },
  { title: 'Firefox to test in', run: () => found(ensureFirefox) },
  tests('browser tests', 'browser'),
];

const total: Count = { passed: 0, failed: 0 };

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await inTurns(FIRST, 1);
await inTurns(SOURCES, 2);
await inTurns(UNITS, 1);
await inTurns(BUILDS, 2);
await inTurns(PACKAGES, 2);
await inTurns(BROWSERS, 1);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function inTurns(checks: readonly Check[], atOnce: number): Promise<void> {
  const waiting = [...checks];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      await judge(check);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function judge({ title, run, report }: Check): Promise<void> {
  const { code, output, seconds } = await run();
  const counted = report === undefined ? undefined : countTests(report);
  // Tests that were never run have not passed.
  const passed = code === 0 && (report === undefined || (counted?.passed ?? 0) > 0);
  total.passed += (counted?.passed ?? 0) + (passed ? 1 : 0);
  total.failed += (counted?.failed ?? 0) + (passed ? 0 : 1);
  const number = counted === undefined ? '' : `, ${counted.passed + counted.failed} tests`;
  console.log(`${passed ? '✓' : '✗'} ${title} (${seconds.toFixed(1)} s${number})`);
  if (!passed) console.log(`${output.trim().replace(/^/gm, '    ')}\n`);
}

/** What Vitest counted, or nothing when it came to no end. */
function countTests(report: string): Count | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return undefined;
  }
}

async function found(ensure: () => Promise<string>): Promise<Outcome> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  try {
    return { code: 0, output: await ensure(), seconds: seconds() };
  } catch (error) {
    return { code: 1, output: String(error), seconds: seconds() };
  }
}
