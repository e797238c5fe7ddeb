/** Where in the settings the passphrase is. */
const PASSPHRASE_SETTINGS = '/options.html#passphrase';

/** In a tab of its own, as a link to it would. */
export function openPassphraseSettings(): void {
  window.open(PASSPHRASE_SETTINGS, '_blank', 'noopener');
}
