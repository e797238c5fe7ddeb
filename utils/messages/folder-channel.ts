import { ask } from './client';

/**
 * A folder that a person chose cannot travel in a message of the extension's, which is text: it goes
 * over a channel that only this extension's own pages and its background have.
 */
const CHANNEL = 'sidelight/backup-folder';

/** Milliseconds until who got no answer asks again; either question may come twice. */
const AGAIN_MS = 2000;

/** From a page. With a folder: keep this one up to date; without: which one is kept? */
interface FolderAsked {
  asked: string;
  folder?: FileSystemDirectoryHandle;
}

/** From the background. */
interface FolderAnswered {
  answered: string;
  ok: boolean;
  folder?: FileSystemDirectoryHandle | undefined;
}

/** Whether this browser can keep a folder up to date. */
export const canKeepFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Hands the folder that was chosen to the background, which keeps which one it is. */
export async function giveFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  const { ok } = await send({ asked: crypto.randomUUID(), folder });
  if (!ok) throw new Error('The background did not take the folder.');
}

/** The folder that is kept up to date, to ask for the permission again. */
export async function takeFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return (await send({ asked: crypto.randomUUID() })).folder;
}

async function send(message: FolderAsked): Promise<FolderAnswered> {
  const channel = new BroadcastChannel(CHANNEL);
  let again: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      channel.onmessage = ({ data }: MessageEvent<FolderAnswered>) => {
        if (data.answered === message.asked) resolve(data);
      };
      const say = () => {
        // What comes over a channel wakes nobody: this does. It may stop again before it answers.
        ask('backup/state', null)
          .then(() => {
            channel.postMessage(message);
            again = setTimeout(say, AGAIN_MS);
          })
          .catch(reject);
      };
      say();
    });
  } finally {
    clearTimeout(again);
    channel.close();
  }
}

interface FolderKeeper {
  choose(folder: FileSystemDirectoryHandle): Promise<void>;
  folder(): Promise<FileSystemDirectoryHandle | undefined>;
}

/** Hears of folders, in the background. */
export function answerFolders(keeper: FolderKeeper): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Partial<FolderAsked>>) => {
    const { asked, folder } = data;
    if (asked === undefined) return;
    const answer = (reply: Omit<FolderAnswered, 'answered'>) =>
      channel.postMessage({ answered: asked, ...reply } satisfies FolderAnswered);
    const answering =
      folder === undefined
        ? keeper.folder().then((kept) => answer({ ok: true, folder: kept }))
        : keeper.choose(folder).then(() => answer({ ok: true }));
    answering.catch(() => answer({ ok: false }));
  };
}
