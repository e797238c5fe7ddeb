type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Whether Alt and Shift are held down with a letter, and nothing else. By the letter's place as
 * well: with Alt, some systems make another character of it.
 *
 * @param letter a capital
 */
export function isAltShift(
  letter: string,
  { code, key, altKey, shiftKey, ctrlKey, metaKey }: Pressed,
): boolean {
  const isLetter = code === `Key${letter}` || key.toUpperCase() === letter;
  return isLetter && altKey && shiftKey && !ctrlKey && !metaKey;
}
