/**
 * The keys that lock the journal, as people write them. With Alt and Shift no browser has a use for
 * K of its own, no screen reader takes it, and it writes nothing that anyone needs.
 */
export const LOCK_KEYS = 'Alt+Shift+K';

/** By its place as well: with Alt, some systems make another character of it. */
export function isLockKeys({
  code,
  key,
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean {
  const isK = code === 'KeyK' || key.toLowerCase() === 'k';
  return isK && altKey && shiftKey && !ctrlKey && !metaKey;
}
