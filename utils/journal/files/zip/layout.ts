/** Signatures, lengths and offsets of the parts of a zip file: APPNOTE.TXT 4.3.7 to 4.3.16. */
export const LOCAL = {
  signature: 0x04034b50,
  size: 30,
  flags: 6,
  method: 8,
  sum: 14,
  packed: 18,
  unpacked: 22,
  name: 26,
  extra: 28,
};
export const DESCRIPTOR = { signature: 0x08074b50, size: 16, size64: 24 };
export const DIRECTORY = {
  signature: 0x02014b50,
  size: 46,
  sum: 16,
  packed: 20,
  unpacked: 24,
  name: 28,
  extra: 30,
  comment: 32,
  offset: 42,
};
export const END_64 = { signature: 0x06064b50, size: 56 };
export const LOCATOR_64 = { signature: 0x07064b50, size: 20 };
export const END = { signature: 0x06054b50, size: 22, count: 10 };

export const STORED = 0;
export const DEFLATED = 8;

export const FLAG = {
  encrypted: 1,
  /** Sums and sizes come after the data. */
  descriptor: 8,
  utf8: 0x800,
};

/** In a 16 or 32 bit field: the number is elsewhere, in 64 bits. */
export const ELSEWHERE_16 = 0xffff;
export const ELSEWHERE_32 = 0xffffffff;
