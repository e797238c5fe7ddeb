import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { keystrokes } from './keystrokes';
import type { Sample } from './sample';
import type { Stand } from './stand';
import { workerSession } from './worker-session';

const MB = 1024 * 1024;

/** ms for what a closed page leaves behind. */
const AFTER_CLOSING = 1_000;

/** What the background holds after its journal was opened and searched. */
export interface Memory {
  /** Of the extension's process, in MB. */
  resident: number;
  /** What the worker's scripts hold, the contents of arrays included, in MB. */
  held: number;
}

/** Opens the journal, searches it and measures. The browser is fresh. */
export async function measureMemory(stand: Stand): Promise<Memory> {
  const quiet = await stand.quietPage();
  await quiet.run('untilWhole', 0);
  for (const query of keystrokes(0)) await quiet.run('timeList', query);
  await quiet.close();
  await sleep(AFTER_CLOSING);
  const worker = await workerSession(stand.chromium);
  // The second also takes what the first has let go of.
  await worker.send('HeapProfiler.collectGarbage');
  await worker.send('HeapProfiler.collectGarbage');
  const heap = (await worker.send('Runtime.getHeapUsage')) as Record<string, number>;
  const resident = await residentOf(stand.chromium.profile);
  await worker.detach();
  return {
    resident: resident / MB,
    held: ((heap.usedSize ?? 0) + (heap.backingStorageSize ?? 0)) / MB,
  };
}

/** @param empty the same of a journal with nothing in it */
export function memorySamples(entries: number, full: Memory, empty: Memory): Sample[] {
  const name = (what: string) => `journal-${what}-${entries}`;
  return [
    { name: name('memory'), unit: 'MB', values: [full.resident - empty.resident] },
    { name: name('memory-held'), unit: 'MB', values: [full.held], control: [empty.held] },
  ];
}

/** Bytes in memory of the extension's processes, of the browser that uses this profile. */
async function residentOf(profile: string): Promise<number> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  let bytes = 0;
  for (const id of ids) {
    // Processes come and go while one looks.
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes('--extension-process') || !command.includes('--type=renderer')) continue;
    if (!(await isOf(id, profile))) continue;
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    bytes += Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  }
  if (bytes === 0) throw new Error('The process of the extension was not found.');
  return bytes;
}

/** Whether one of the processes from which this one came was started with that profile. */
async function isOf(id: string, profile: string): Promise<boolean> {
  for (let at = id; at !== '0' && at !== '1';) {
    const command = await readFile(`/proc/${at}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(`--user-data-dir=${profile}`)) return true;
    const status = await readFile(`/proc/${at}/status`, 'utf8').catch(() => '');
    at = /^PPid:\s+(\d+)$/m.exec(status)?.[1] ?? '0';
  }
  return false;
}
