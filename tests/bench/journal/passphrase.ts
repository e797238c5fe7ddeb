/** Of the benchmark's journals. Invented, as everything in them. */
export const PASSPHRASE = 'seven invented lanterns over the harbour';
