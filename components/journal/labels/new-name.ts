import { nameKey } from '@/utils/journal/search/names';
import type { Label } from '@/utils/messages/protocol';

export type NewName =
  /** Nothing there, or what it is called now. */
  | { is: 'same' }
  | { is: 'new'; name: string }
  /** Another is called so: the two become one, under that name. */
  | { is: 'merge'; name: string; other: Label };

/** What it means to give a label another name. Case and accents do not make it another label. */
export function newName(typed: string, label: Label, all: readonly Label[]): NewName {
  const name = typed.replace(/^#+/, '').replace(/\s+/g, ' ').trim();
  if (name === '' || name === label.name) return { is: 'same' };
  const other = all.find((one) => one.name !== label.name && nameKey(one.name) === nameKey(name));
  return other === undefined ? { is: 'new', name } : { is: 'merge', name: other.name, other };
}
