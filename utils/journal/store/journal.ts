import { SidelightError } from '@/utils/messages/errors';
import type { JournalState, NoticeName } from '@/utils/messages/protocol';
import {
  changePassphrase,
  changeRecoveryCode,
  newDataKey,
  openWithPassphrase,
  openWithRecoveryCode,
  protect,
  readHeader,
} from '@/utils/journal/vault/header';
import type { VaultHeader } from '@/utils/journal/vault/header';
import { sealerFor } from '@/utils/journal/vault/sealer';
import { VaultError } from '@/utils/journal/vault/vault-error';
import * as canary from './canary';
import { Connection, unwatched, write } from './database';
import { generations, nameOf, removeGeneration } from './generations';
import type { Generation } from './generations';
import { LAST_PLAIN_VERSION, VERSION } from './migrations';
import { copyAgain, copyPlain, copySealed } from './move';
import { Repository } from './repository';
import { takeBackUnfinished } from './imports';
import type { Meta, StoredVault } from './schema';
import { dropSessionKey, keepSessionKey, sessionKey } from './session-key';
import { Turns } from './turns';

/** ms between two notices of how far a move has come. */
const STEP = 100;

/** ms after a change; of several, one after the other, the last counts. */
const SOON = 1_000;

interface Open {
  connection: Connection;
  generation: number;
  vault: StoredVault;
}

/** What the background does when something of the journal as a whole has changed. */
export interface JournalEvents {
  changed: (...what: NoticeName[]) => void;
}

/**
 * The journal as a whole: which database it is in, whether it is locked, and its way from one
 * database to the next. What is in it is the repository's.
 */
export class Journal {
  readonly #events: JournalEvents;
  #opening: Promise<Open> | undefined;
  #repository: Promise<Repository | undefined> | undefined;
  #moving: { done: number; total: number } | null = null;
  #move: AbortController | undefined;
  /** Each change of the header begins with what the one before it has made. */
  readonly #vaultTurns = new Turns();
  #singing: ReturnType<typeof setTimeout> | undefined;

  constructor(events: JournalEvents) {
    this.#events = events;
  }

  /** @throws {SidelightError} `locked`, or why it cannot be opened */
  async opened(): Promise<Repository> {
    const repository = await this.#unlocked();
    if (repository === undefined) throw new SidelightError('locked');
    return repository;
  }

  async state(): Promise<JournalState> {
    // While an older journal is being brought over there is nothing yet to ask.
    if (this.#opening !== undefined && this.#moving !== null && this.#repository === undefined) {
      return {
        isLocked: false,
        hasPassphrase: false,
        moving: this.#moving,
        unreadable: null,
        emptied: null,
      };
    }
    const { vault } = await this.#open();
    const repository = await this.#unlocked();
    const entries = await canary.gone();
    return {
      isLocked: repository === undefined,
      hasPassphrase: vault.kind === 'wrapped',
      moving: this.#moving,
      unreadable: repository?.entries.unreadable.size ?? null,
      emptied: entries === null ? null : { entries },
    };
  }

  /** Whether there is anything to lock. */
  async hasPassphrase(): Promise<boolean> {
    return (await this.#open()).vault.kind === 'wrapped';
  }

  /** Resolves whether that was the passphrase or the recovery code. */
  async unlock(secret: string): Promise<boolean> {
    const { connection, vault } = await this.#open();
    if (vault.kind !== 'wrapped') return true;
    const key = await keyBy(vault.header, secret);
    if (key === undefined) return false;
    await keepSessionKey(connection.name, key);
    await this.#forgetLocked();
    this.#events.changed('journal/changed', 'entries/changed', 'drafts/changed');
    return true;
  }

  /** Drops the key and everything that was opened. */
  async lock(): Promise<void> {
    const { vault } = await this.#open();
    if (vault.kind !== 'wrapped') return;
    this.#move?.abort();
    // The key goes, also where there is a journal that could not be opened.
    const repository = await this.#repository?.catch(() => undefined);
    await dropSessionKey();
    this.#repository = undefined;
    await repository?.close();
    this.#events.changed('journal/changed', 'entries/changed', 'drafts/changed');
  }

  /**
   * Sets the first passphrase. The old key lay on the disk in the clear, so everything is sealed anew
   * under a new one, into a fresh database. Ended in the middle, by whatever, all is as it was.
   *
   * @throws {SidelightError} with the journal as it was
   * @returns false when it was stopped, or there is a passphrase already
   */
  async protect(passphrase: string, recoveryCode: string): Promise<boolean> {
    // Seen to before anything is waited for: of two moves, one would delete what the other has made.
    if (this.#move !== undefined) return false;
    const move = new AbortController();
    this.#move = move;
    try {
      return await this.#protect(passphrase, recoveryCode, move.signal);
    } catch (error) {
      if (move.signal.aborted) return false;
      throw error instanceof VaultError ? new SidelightError('invalid', error.message) : error;
    } finally {
      this.#move = undefined;
      this.#setMoving(null);
    }
  }

  async #protect(passphrase: string, recoveryCode: string, signal: AbortSignal): Promise<boolean> {
    const open = await this.#open();
    // It has one: this was asked for twice.
    if (open.vault.kind === 'wrapped') return false;
    const repository = await this.opened();
    this.#setMoving({ done: 0, total: 0 });
    const key = newDataKey();
    const header = await protect(key, passphrase, recoveryCode);
    const vault: StoredVault = { kind: 'wrapped', header };
    try {
      await this.#moveTo(open.generation + 1, vault, key, repository, signal);
    } finally {
      repository.home.touched = undefined;
    }
    unwatched(removeGeneration(open.connection.name));
    return true;
  }

  /** Stops a move under way. */
  cancelMove(): void {
    this.#move?.abort();
  }

  /** Another passphrase or recovery code, or both: the key is wrapped anew, and nothing else. */
  change(
    secret: string,
    next: { passphrase?: string | undefined; recoveryCode?: string | undefined },
  ): Promise<boolean> {
    return this.#vaultTurns.take(() => this.#change(secret, next));
  }

  async #change(
    secret: string,
    next: { passphrase?: string | undefined; recoveryCode?: string | undefined },
  ): Promise<boolean> {
    const open = await this.#open();
    if (open.vault.kind !== 'wrapped') return false;
    const key = await keyBy(open.vault.header, secret);
    if (key === undefined) return false;
    let { header } = open.vault;
    if (next.passphrase !== undefined)
      header = await changePassphrase(header, key, next.passphrase);
    if (next.recoveryCode !== undefined) {
      header = await changeRecoveryCode(header, key, next.recoveryCode);
    }
    await this.#setVault(open, { kind: 'wrapped', header });
    return true;
  }

  /** From now on the key lies beside the journal. */
  unprotect(secret: string): Promise<boolean> {
    return this.#vaultTurns.take(() => this.#unprotect(secret));
  }

  async #unprotect(secret: string): Promise<boolean> {
    const open = await this.#open();
    if (open.vault.kind !== 'wrapped') return true;
    const key = await keyBy(open.vault.header, secret);
    if (key === undefined) return false;
    await this.#setVault(open, { kind: 'beside', key });
    await dropSessionKey();
    await this.#forgetLocked();
    this.#events.changed('journal/changed', 'entries/changed', 'drafts/changed');
    return true;
  }

  /** What a backup is sealed with; undefined without a passphrase. @throws {SidelightError} `locked` */
  async sealingSecret(): Promise<{ header: VaultHeader; dataKey: Uint8Array } | undefined> {
    const { connection, vault } = await this.#open();
    if (vault.kind !== 'wrapped') return undefined;
    const dataKey = await sessionKey(connection.name);
    if (dataKey === undefined) throw new SidelightError('locked');
    return { header: vault.header, dataKey };
  }

  async meta(id: Meta['id']): Promise<Meta | undefined> {
    const { connection } = await this.#open();
    return (await connection.open()).get('meta', id);
  }

  async setMeta(meta: Meta): Promise<void> {
    const { connection } = await this.#open();
    await putMeta(connection, meta);
  }

  /** The person knows that the journal was emptied. */
  async acknowledgeEmptied(): Promise<void> {
    await canary.singAgain();
    this.#events.changed('journal/changed');
  }

  /** Entries have changed, or have come to be known: how many there are is remembered a moment later. */
  entriesChanged(): void {
    clearTimeout(this.#singing);
    this.#singing = setTimeout(() => {
      void this.#unlocked()
        .then(async (repository) => repository && canary.sing((await repository.index()).size))
        .catch(() => undefined);
    }, SOON);
  }

  async close(): Promise<void> {
    clearTimeout(this.#singing);
    await (await this.#repository)?.close();
    await (await this.#opening)?.connection.close();
  }

  #open(): Promise<Open> {
    this.#opening ??= this.#find().then(
      (open) => {
        open.connection.onGone = () => this.#startOver();
        return open;
      },
      (error: unknown) => {
        this.#opening = undefined;
        throw error;
      },
    );
    return this.#opening;
  }

  /** The database is gone from under us: what there is now is found as at the start. */
  #startOver(): void {
    this.#opening = undefined;
    this.#repository = undefined;
    this.#events.changed('journal/changed', 'entries/changed', 'drafts/changed');
  }

  /** Found locked, it is looked at anew. An open one stays: two would not know of each other's writes. */
  async #forgetLocked(): Promise<void> {
    const found = this.#repository;
    const repository = await found?.catch(() => undefined);
    if (repository === undefined && this.#repository === found) this.#repository = undefined;
  }

  #unlocked(): Promise<Repository | undefined> {
    this.#repository ??= this.#repositoryOf().catch((error: unknown) => {
      this.#repository = undefined;
      throw error;
    });
    return this.#repository;
  }

  async #repositoryOf(): Promise<Repository | undefined> {
    const { connection, vault } = await this.#open();
    const key = vault.kind === 'beside' ? vault.key : await sessionKey(connection.name);
    if (key === undefined) return undefined;
    await takeBackUnfinished(connection);
    return new Repository({ connection, sealer: await sealerFor(key) }, () =>
      this.#events.changed('entries/changed', 'journal/changed'),
    );
  }

  /** The newest database that is whole. Those before it go; one that is not whole never counted. */
  async #find(): Promise<Open> {
    const [newest, ...older] = await generations();
    if (newest === undefined) return this.#begin();
    if (newest.version > VERSION) throw new SidelightError('newer');
    if (newest.version <= LAST_PLAIN_VERSION) return this.#bringOver(newest);
    const connection = new Connection(newest.name, beginning(besideNew(), 'whole'));
    const database = await connection.open();
    const state = await database.get('meta', 'state');
    const isFilling = state?.id === 'state' && state.state === 'filling';
    if (isFilling && older.length > 0) {
      await connection.close();
      await removeGeneration(newest.name);
      return this.#find();
    }
    const kept = await database.get('meta', 'vault');
    if (isFilling || state === undefined || kept?.id !== 'vault') {
      // Nothing goes that might be all there is.
      await connection.close();
      throw new SidelightError('damaged', 'what is known of the journal is missing');
    }
    for (const { name } of older) unwatched(removeGeneration(name));
    return { connection, generation: newest.number, vault: checked(kept.vault) };
  }

  async #begin(): Promise<Open> {
    await canary.fallSilent();
    const vault = besideNew();
    const connection = new Connection(nameOf(1), beginning(vault, 'whole'));
    await connection.open();
    return { connection, generation: 1, vault };
  }

  /** An older journal, which was not sealed, is copied into a fresh database. */
  async #bringOver({ name, version, number }: Generation): Promise<Open> {
    const key = newDataKey();
    const vault: StoredVault = { kind: 'beside', key };
    const connection = new Connection(nameOf(number + 1), beginning(vault, 'filling'));
    const to = { connection, sealer: await sealerFor(key) };
    const { signal } = new AbortController();
    try {
      await copyPlain(name, version, to, { onStep: this.#step, signal });
      await declareWhole(connection);
    } catch (error) {
      // What is not whole never counted; the next try begins anew.
      await connection.close();
      throw error;
    } finally {
      this.#setMoving(null);
    }
    unwatched(removeGeneration(name));
    return { connection, generation: number + 1, vault };
  }

  async #moveTo(
    generation: number,
    vault: StoredVault,
    key: Uint8Array,
    repository: Repository,
    signal: AbortSignal,
  ): Promise<void> {
    const connection = new Connection(nameOf(generation), beginning(vault, 'filling'), () =>
      this.#startOver(),
    );
    const to = { connection, sealer: await sealerFor(key) };
    const { home } = repository;
    const fate = { mayCount: false };
    try {
      await removeGeneration(connection.name);
      // In a turn: what was settling has settled. From here on nothing goes from store to store.
      await repository.still(() => Promise.resolve((home.touched = new Set())));
      await repository.imports.cancel();
      const from = { database: await home.connection.open(), sealer: home.sealer };
      await copySealed(from, to, { onStep: this.#step, signal });
      signal.throwIfAborted();
      // What was written meanwhile is copied too, while nothing more is; then the fresh one counts.
      await repository.still(async () => {
        await copyAgain(home.touched ?? new Set(), from, to);
        const folder = await from.database.get('meta', 'backup');
        if (folder !== undefined) await putMeta(connection, folder);
        await keepSessionKey(connection.name, key);
        fate.mayCount = true;
        await declareWhole(connection);
        this.#opening = Promise.resolve({ connection, generation, vault });
        const old = home.connection;
        Object.assign(home, to);
        await old.close();
      });
    } catch (error) {
      // Whether it counts is found out as at the start.
      if (fate.mayCount) this.#startOver();
      await connection.close();
      if (!fate.mayCount) {
        await dropSessionKey();
        unwatched(removeGeneration(connection.name));
      }
      throw error;
    }
    this.#events.changed('journal/changed', 'entries/changed', 'drafts/changed');
  }

  async #setVault(open: Open, vault: StoredVault): Promise<void> {
    await putMeta(open.connection, { id: 'vault', vault });
    this.#opening = Promise.resolve({ ...open, vault });
    this.#events.changed('journal/changed');
  }

  readonly #step = (done: number, total: number): void => {
    const isNew = this.#moving === null || done === total;
    if (isNew || performance.now() - this.#toldAt > STEP) this.#setMoving({ done, total });
    else this.#moving = { done, total };
  };
  #toldAt = 0;

  #setMoving(moving: { done: number; total: number } | null): void {
    if (this.#moving === null && moving === null) return;
    this.#moving = moving;
    this.#toldAt = performance.now();
    this.#events.changed('journal/changed');
  }
}

const besideNew = (): StoredVault => ({ kind: 'beside', key: newDataKey() });

const beginning = (vault: StoredVault, state: 'filling' | 'whole'): Meta[] => [
  { id: 'vault', vault },
  { id: 'state', state },
];

const declareWhole = (connection: Connection): Promise<void> =>
  putMeta(connection, { id: 'state', state: 'whole' });

function putMeta(connection: Connection, meta: Meta): Promise<void> {
  return write(connection, (transaction) => {
    unwatched(transaction.objectStore('meta').put(meta));
  });
}

/** A header on the disk is as little to be trusted as one in a file. */
function checked(vault: StoredVault): StoredVault {
  return vault.kind === 'beside' ? vault : { kind: 'wrapped', header: readHeader(vault.header) };
}

/** The data key, by passphrase or by recovery code; undefined when it is neither. */
async function keyBy(header: VaultHeader, secret: string): Promise<Uint8Array | undefined> {
  for (const open of [openWithRecoveryCode, openWithPassphrase]) {
    try {
      return await open(header, secret);
    } catch (error) {
      if (!(error instanceof VaultError)) throw error;
      if (error.code !== 'wrong' && error.code !== 'mistyped') {
        throw new SidelightError('damaged', error.message, { cause: error });
      }
    }
  }
  return undefined;
}
