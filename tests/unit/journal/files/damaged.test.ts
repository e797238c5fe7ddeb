import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '@/utils/journal/files/archive-error';
import { readJournalFile } from '@/utils/journal/files/read-file';
import { PassphraseNeeded } from '@/utils/journal/files/unseal';
import { crc32 } from '@/utils/journal/files/zip/crc32';
import { entryOf, fileOf, journalIn, refusal, zip } from './files';

const journal = { entries: [entryOf(1), entryOf(2)], drafts: [], versions: [entryOf(1)] };
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('a file that was damaged on its way', () => {
  it.each(['sidelight', 'markdown'] as const)(
    'is never read as other words, whichever bit of it is wrong: %s',
    async (format) => {
      const whole = await bytesOf(await fileOf(journal, format));
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
          const bytes = whole.slice();
          bytes[bit >> 3]! ^= 1 << (bit & 7);
          const read = await journalIn(new Blob([bytes])).catch((error: unknown) => {
            expect(error).toBeInstanceOf(ArchiveError);
            return journal;
          });
          expect(read).toEqual(journal);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(['sidelight', 'markdown'] as const)(
    'is never read when cut short: %s',
    async (format) => {
      const whole = await fileOf(journal, format);
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.size - 1), async (size) => {
          await refusal(whole.slice(0, size));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('says so when somebody changed a word in it', async () => {
    const file = await fileOf(journal);
    const { unzipSync } = await import('fflate');
    const files = unzipSync(await bytesOf(file));
    const text = new TextDecoder().decode(files['journal.json']).replace('kettle', 'cattle');
    const changed = { ...files, 'journal.json': strToU8(text) };
    const { message } = await refusal(new Blob([zipSync(changed)]));
    expect(message).toContain('was changed after Sidelight made it');
  });

  it('has sums as zip has them', () => {
    // The check value that every description of CRC-32 names.
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
  });
});

// Making the keys takes its time, by design.
describe('a sealed file', { timeout: 60_000 }, () => {
  const PASSPHRASE = 'four invented words, sealed';
  const asks = async (file: Blob, passphrase?: string) => {
    const error: unknown = await readJournalFile(file, { passphrase }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PassphraseNeeded);
    return error as PassphraseNeeded;
  };

  it('asks for its passphrase, and again when it was another', async () => {
    const file = await fileOf(journal, 'sidelight', PASSPHRASE);
    expect(await asks(file)).toMatchObject({ why: 'missing', under: 'passphrase' });
    expect(await asks(file, 'another')).toMatchObject({ why: 'wrong', under: 'passphrase' });
    expect(await journalIn(file, PASSPHRASE)).toEqual(journal);
  });

  it('is told apart when it is damaged, cut short, of a newer version or weakened', async () => {
    const file = await fileOf(journal, 'sidelight', PASSPHRASE);
    const bytes = await bytesOf(file);
    const flipped = bytes.slice();
    flipped[flipped.length - 40]! ^= 1;
    const damaged = await refusal(new Blob([flipped]), PASSPHRASE);
    expect(damaged.message).toMatch(/damaged or changed after it was made/);
    const cut = await refusal(file.slice(0, file.size - 40), PASSPHRASE);
    expect(cut.message).toMatch(/The end of this sealed file is missing|damaged or changed/);
    const text = new TextDecoder('latin1').decode(bytes);
    const at = text.indexOf('"memoryKiB":65536');
    expect(at).toBeGreaterThan(0);
    const weak = bytes.slice();
    weak.set(strToU8('"memoryKiB":00008'.replace('00008', '1024 ')), at);
    expect((await refusal(new Blob([weak]), PASSPHRASE)).message).toMatch(
      /easy to guess|damaged or changed/,
    );
  });
});

describe('zips of other makers', () => {
  it('are read when their files are stored as they are', async () => {
    const text = JSON.stringify({ type: 'sidelight-journal', version: 1, entries: [entryOf(1)] });
    const stored = zipSync({ 'journal.json': [strToU8(text), { level: 0 }] });
    const read = await journalIn(new Blob([stored]));
    expect(read.entries).toEqual([entryOf(1)]);
  });

  it('are read when the journal is in a folder, beside what a Mac adds', async () => {
    const text = JSON.stringify({ type: 'sidelight-journal', version: 1, entries: [entryOf(1)] });
    const file = zip({ 'out/journal.json': text, '__MACOSX/out/._journal.json': 'not JSON' });
    expect((await journalIn(file)).entries).toEqual([entryOf(1)]);
  });

  it('are not mistaken when the sign that ends a file stands in its data', async () => {
    const body = `PK\u0007\u0008 and PK\u0003\u0004 ${'PK\u0007\u0008'.repeat(2_000)}`;
    const whole = { ...journal, entries: [entryOf(1, { body })] };
    expect(await journalIn(await fileOf(whole))).toEqual(whole);
  });
});
