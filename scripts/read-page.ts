import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { platformFor } from '@/utils/platforms';
import { findChromium } from './browsers';
import { print } from './read-page/print';
import type { PageReport } from './read-page/report';

/**
 * npm run read-page -- FILE ADDRESS [--json]
 *
 * Opens a saved page in the real browser under the address it was saved from, and prints what the
 * adapter of its network reads. Nothing is loaded from anywhere, and no script of the page runs.
 */

const USAGE = 'Usage: npm run read-page -- FILE ADDRESS [--json]';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Something the person at the keyboard can put right; said without a stack. */
class Complaint extends Error {}

function readSavedPage(name: string): string {
  // npm runs this in the project's folder, wherever it was called from.
  const file = resolve(process.env.INIT_CWD ?? '', name);
  if (!existsSync(file)) throw new Complaint(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new Complaint(`${file} is not a file.`);
  return readFileSync(file, 'utf8');
}

function parseWebAddress(address: string): URL {
  if (!URL.canParse(address)) {
    throw new Complaint(`"${address}" is not an address. It should look like https://x.com/home.`);
  }
  const url = new URL(address);
  if (!platformFor(url)) {
    throw new Complaint(`No adapter reads ${url.href}. utils/platforms/hosts.ts lists the hosts.`);
  }
  if (url.protocol !== 'https:') {
    throw new Complaint(`${url.href} is part of an extension and cannot be stood in for.`);
  }
  return url;
}

/** The adapters as one script that defines `sidelight.report`. */
async function bundleReport(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve(ROOT) } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./read-page/report.ts', import.meta.url)),
        name: 'sidelight',
        formats: ['iife'],
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error('Vite built nothing.');
  return chunk.code;
}

async function readPage(html: string, url: URL): Promise<PageReport | undefined> {
  const executablePath = await findChromium();
  if (!executablePath) {
    throw new Complaint(
      'No Chromium or Chrome was found. Install one, or name its program in CHROMIUM.',
    );
  }
  const script = await bundleReport();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.route('**/*', async (route) => {
      const request = route.request();
      const isThePage =
        request.isNavigationRequest() &&
        request.frame() === page.mainFrame() &&
        request.url() === url.href.replace(/#.*$/, '');
      if (!isThePage) return route.abort();
      return route.fulfill({
        body: html,
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        },
      });
    });
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    return await page.evaluate<PageReport | undefined>(`${script}; sidelight.report()`);
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { json: { type: 'boolean' } },
  });
  const [file, address, more] = positionals;
  const asked = Object.keys(values).every((option) => option === 'json') && more === undefined;
  if (!asked || file === undefined || address === undefined) throw new Complaint(USAGE);
  const url = parseWebAddress(address);
  const report = await readPage(readSavedPage(file), url);
  if (!report) throw new Complaint(`The page went from ${url.href} to where no adapter reads.`);
  console.log(values.json ? JSON.stringify(report, null, 2) : print(report));
}

main().catch((error: unknown) => {
  console.error(error instanceof Complaint ? error.message : error);
  process.exitCode = 1;
});
