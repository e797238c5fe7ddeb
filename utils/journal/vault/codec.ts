/** Which record a payload belongs to, so that a sealed one cannot be passed off as another. */
export interface Label {
  /** The object store it lies in. */
  store: string;
  id: string;
  revision: number;
  /** ISO 8601 UTC. */
  updatedAt: string;
}

/**
 * Between what a person wrote and what lies on the disk. The repository knows no more of sealing
 * than this: `open(seal(x)) = x`, and both may take their time.
 */
export interface Codec {
  seal(value: unknown, label: Label): Promise<unknown>;
  /** @throws when the payload is damaged or belongs to another label */
  open(payload: unknown, label: Label): Promise<unknown>;
}
