import { beforeAll, describe, expect, it } from 'vitest';
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
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { cheap, refusal } from './support';

const PASSPHRASE = 'a lamp beside the page';
const dataKey = newDataKey();
let code: string;
let header: VaultHeader;

beforeAll(async () => {
  code = await newRecoveryCode();
  header = await protect(dataKey, PASSPHRASE, code, cheap());
});

describe('the header of a sealed journal', () => {
  it('gives the data key to the passphrase and to the recovery code', async () => {
    expect(await openWithPassphrase(header, PASSPHRASE)).toEqual(dataKey);
    expect(await openWithRecoveryCode(header, code.toLowerCase())).toEqual(dataKey);
  });

  it('tells a wrong passphrase, a wrong code and a slip in the code apart', async () => {
    expect(await refusal(() => openWithPassphrase(header, `${PASSPHRASE} `))).toBe('wrong');
    const other = await newRecoveryCode();
    expect(await refusal(() => openWithRecoveryCode(header, other))).toBe('wrong');
    const slip = code.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'));
    expect(await refusal(() => openWithRecoveryCode(header, slip))).toBe('mistyped');
  });

  it('is the same after being written as JSON', () => {
    expect(readHeader(JSON.parse(JSON.stringify(header)))).toEqual(header);
  });

  it('holds no key in the clear, and nothing beside the two wraps', () => {
    expect(JSON.stringify(header)).not.toContain(Buffer.from(dataKey).toString('base64'));
    expect(Object.keys(header)).toEqual(['format', 'version', 'passphrase', 'recovery']);
  });

  it('wraps with a new salt and IV each time', async () => {
    const again = await protect(dataKey, PASSPHRASE, code, cheap());
    expect(again.passphrase.iv).not.toBe(header.passphrase.iv);
    expect(again.passphrase.wrapped).not.toBe(header.passphrase.wrapped);
    expect(again.recovery.salt).not.toBe(header.recovery.salt);
  });

  it('takes another passphrase, and the code opens it still', async () => {
    const changed = await changePassphrase(header, dataKey, 'another lamp altogether', cheap());
    expect(await openWithPassphrase(changed, 'another lamp altogether')).toEqual(dataKey);
    expect(await refusal(() => openWithPassphrase(changed, PASSPHRASE))).toBe('wrong');
    expect(await openWithRecoveryCode(changed, code)).toEqual(dataKey);
  });

  it('takes another recovery code, and the passphrase stays as it is', async () => {
    const newCode = await newRecoveryCode();
    const changed = await changeRecoveryCode(header, dataKey, newCode);
    expect(await openWithRecoveryCode(changed, newCode)).toEqual(dataKey);
    expect(await refusal(() => openWithRecoveryCode(changed, code))).toBe('wrong');
    expect(changed.passphrase).toEqual(header.passphrase);
  });

  it('does not open when one wrap is put in the place of the other, or parameters are changed', async () => {
    const { iv, wrapped } = header.recovery;
    const swapped = { ...header, passphrase: { ...header.passphrase, iv, wrapped } };
    expect(await refusal(() => openWithPassphrase(readHeader(swapped), PASSPHRASE))).toBe('wrong');
    const { passphrase } = header;
    const other = { ...header, passphrase: { ...passphrase, kdf: { ...cheap(), parallelism: 2 } } };
    expect(await refusal(() => openWithPassphrase(readHeader(other), PASSPHRASE))).toBe('wrong');
  });

  it('wraps no key of another length', async () => {
    await expect(protect(new Uint8Array(16), PASSPHRASE, code, cheap())).rejects.toThrow(
      RangeError,
    );
  });
});

describe('a header from outside', () => {
  const withKdf = (over: object) => ({
    ...header,
    passphrase: { ...header.passphrase, kdf: { ...header.passphrase.kdf, ...over } },
  });

  it.each<[string, () => unknown]>([
    ['damaged', () => null],
    ['damaged', () => 'sidelight-vault'],
    ['damaged', () => ({ ...header, format: 'sidelight-journal' })],
    ['damaged', () => ({ ...header, version: '1' })],
    ['damaged', () => ({ ...header, version: 0 })],
    ['damaged', () => ({ ...header, recovery: undefined })],
    ['damaged', () => ({ ...header, extra: 1 })],
    ['damaged', () => ({ ...header, recovery: { ...header.recovery, iv: 'AAAA' } })],
    ['damaged', () => ({ ...header, recovery: { ...header.recovery, salt: '' } })],
    ['damaged', () => withKdf({ name: 'md5' })],
    ['damaged', () => withKdf({ memoryKiB: 19_456.5 })],
    ['damaged', () => withKdf({ iterations: '2' })],
    ['weakened', () => withKdf({ memoryKiB: 1024 })],
    ['weakened', () => withKdf({ iterations: 1 })],
    ['excessive', () => withKdf({ memoryKiB: 4 * 1024 * 1024 })],
    ['newer', () => ({ format: 'sidelight-vault', version: 2, wraps: [] })],
  ])('is refused as %s', async (expected, value) => {
    expect(await refusal(() => readHeader(value()))).toBe(expected);
  });
});
