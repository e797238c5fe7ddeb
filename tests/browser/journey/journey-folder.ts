import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that lasts as long as a journey: a profile for each machine, and the files taken out. */
export class JourneyFolder {
  readonly #folder: string;
  #machine = 1;
  #files = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async make(): Promise<JourneyFolder> {
    return new JourneyFolder(await mkdtemp(path.join(tmpdir(), 'sidelight-journey-')));
  }

  /** From here on there is another machine, with an empty profile. */
  moveOn(): void {
    this.#machine += 1;
  }

  /** Path of the profile on the machine one is at. */
  profile(): Promise<string> {
    return this.#makeFolder(`machine-${this.#machine}`);
  }

  /** Path of an empty folder for one file. */
  roomForFile(): Promise<string> {
    this.#files += 1;
    return this.#makeFolder(`file-${this.#files}`);
  }

  async remove(): Promise<void> {
    // A browser's last helpers may still be writing when it says it has ended.
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  async #makeFolder(name: string): Promise<string> {
    const folder = path.join(this.#folder, name);
    await mkdir(folder, { recursive: true });
    return folder;
  }
}
