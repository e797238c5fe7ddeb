import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { lastExportAt } from '@/utils/journal/backup';
import { backupName, oldBackups } from '@/utils/journal/backup-files';
import { makeJournalFile } from '@/utils/journal/files/make-file';
import { sealStream } from '@/utils/journal/vault/sealed-file';
import { SidelightError } from '@/utils/messages/errors';
import type { BackupState } from '@/utils/messages/protocol';
import { tell } from '@/utils/messages/wire';
import { unwatched } from './database';
import { exportAll } from './export';
import type { Journal } from './journal';

const ALARM = 'journal/backup';

/** Minutes after a change; what comes within them goes into one backup. */
const AFTER = 1;

/** How the last try went. */
const outcome = storage.defineItem<'done' | 'failed' | null>('local:backupOutcome', {
  fallback: null,
});

/** Not in TypeScript's library yet. */
interface Permitted {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  keys(): AsyncIterableIterator<string>;
}

type Folder = FileSystemDirectoryHandle & Permitted;

export interface BackupFolder {
  /** Entries have changed, or the journal was unlocked: the backup is to follow. */
  changed(): void;
  state(): Promise<BackupState>;
  /** From now on this folder is kept up to date. */
  choose(folder: FileSystemDirectoryHandle): Promise<void>;
  /** The folder, for a page that is to ask the person for the permission again. */
  folder(): Promise<FileSystemDirectoryHandle | undefined>;
  /** Writes one now. Resolves how it stands afterwards. */
  now(): Promise<BackupState>;
  /** The folder is forgotten; what is in it stays. */
  stop(): Promise<void>;
}

/**
 * Keeps a backup of the journal in a folder that the person chose (File System Access API). Sealed
 * by the journal's own passphrase where there is one. While the journal is locked there is nothing
 * new to back up, and nothing to do it with.
 */
export function backupFolder(journal: Journal): BackupFolder {
  async function folder(): Promise<Folder | undefined> {
    const kept = await journal.meta('backup');
    // None any more, once it was stopped.
    return kept?.id === 'backup' ? ((kept.folder as Folder | null) ?? undefined) : undefined;
  }

  async function state(): Promise<BackupState> {
    const kept = await folder();
    if (kept === undefined) return { folder: null, isPermitted: false, hasFailed: false };
    return {
      folder: kept.name,
      isPermitted: await isPermitted(kept),
      hasFailed: (await outcome.getValue()) === 'failed',
    };
  }

  async function backUp(): Promise<void> {
    const kept = await folder();
    if (kept === undefined || !(await isPermitted(kept))) return;
    if ((await journal.state()).isLocked) return;
    try {
      await writeBackup(journal, kept);
      await lastExportAt.setValue(new Date().toISOString());
      await outcome.setValue('done');
    } catch (error) {
      // Locked on the way, which is no fault of the folder: unlocked, it is tried again.
      if (error instanceof SidelightError && error.code === 'locked') return;
      console.warn('Sidelight: the backup was not written', String(error));
      await outcome.setValue('failed');
    }
    tell('journal/changed');
  }

  async function arm(): Promise<void> {
    if ((await folder()) === undefined) return;
    if ((await browser.alarms.get(ALARM)) !== undefined) return;
    await browser.alarms.create(ALARM, { delayInMinutes: AFTER });
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) unwatched(backUp());
  });

  return {
    changed: () => unwatched(arm()),
    state,
    folder,
    async choose(chosen) {
      await journal.setMeta({ id: 'backup', folder: chosen });
      tell('journal/changed');
    },
    async now() {
      await backUp();
      return state();
    },
    async stop() {
      await journal.setMeta({ id: 'backup', folder: null });
      await browser.alarms.clear(ALARM);
      tell('journal/changed');
    },
  };
}

const isPermitted = async (folder: Folder): Promise<boolean> =>
  (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';

/** The file of the day is replaced only once the new one is whole: that is how the browser writes. */
async function writeBackup(journal: Journal, folder: Folder): Promise<void> {
  const time = new Date();
  const secret = await journal.sealingSecret();
  const records = recordsOf(journal);
  const plain = await makeJournalFile(records, { format: 'sidelight', time });
  const bytes = secret === undefined ? plain : plain.pipeThrough(await sealStream(secret));
  const name = backupName(time, secret !== undefined);
  const file = await folder.getFileHandle(name, { create: true });
  await bytes.pipeTo(await file.createWritable());
  const names: string[] = [];
  for await (const one of folder.keys()) names.push(one);
  // What cannot be read today may be in an older one.
  const { unreadable } = (await journal.opened()).entries;
  if (unreadable.size > 0) return;
  for (const old of oldBackups(names)) await folder.removeEntry(old);
}

async function* recordsOf(journal: Journal) {
  for await (const { records } of exportAll(await journal.opened())) yield records;
}
