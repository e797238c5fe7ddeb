import type { Sealer } from '@/utils/journal/vault/sealer';
import type { Connection } from './database';

/** Where the opened journal lies and by what it is sealed: both change when it moves. */
export interface Home {
  connection: Connection;
  sealer: Sealer;
  /** While it is being copied to another database: the ids of what was written meanwhile. */
  touched?: Set<string> | undefined;
}
