import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomBytes } from '@/utils/journal/vault/bytes';
import {
  newRecoveryCode,
  readRecoveryCode,
  recoveryKey,
  sameRecoveryCode,
} from '@/utils/journal/vault/recovery-code';
import { secondCode } from './second-implementation';
import { refusal } from './support';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('a recovery code', () => {
  it('is nine groups of four signs that are not misread, and new each time', async () => {
    const codes = await Promise.all(Array.from({ length: 50 }, newRecoveryCode));
    for (const code of codes)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){8}$/);
    expect(new Set(codes).size).toBe(50);
  });

  it('means its 20 bytes, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        expect(await readRecoveryCode(secondCode(secret))).toEqual(new Uint8Array(secret));
      }),
    );
  });

  it('is read however it is typed', async () => {
    const blanks = fc.constantFrom(
      '',
      ' ',
      '-',
      ' - ',
      '\u2013',
      '\u2212',
      '\u00a0',
      '\t',
      '\n',
      '\u200b',
    );
    const written = fc.record({
      secret: secrets,
      between: fc.array(blanks, { minLength: 36, maxLength: 36 }),
      small: fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
      one: fc.constantFrom('1', 'I', 'l', 'i', 'L'),
      zero: fc.constantFrom('0', 'O', 'o'),
    });
    await fc.assert(
      fc.asyncProperty(written, async ({ secret, between, small, one, zero }) => {
        const signs = Array.from(secondCode(secret).replaceAll('-', ''));
        const typed = signs
          .map((sign, at) => {
            const cased = small[at] ? sign.toLowerCase() : sign;
            return cased.replace('1', one).replace('0', zero) + between[at]!;
          })
          .join('');
        expect(await readRecoveryCode(typed)).toEqual(new Uint8Array(secret));
      }),
    );
  });

  it('with one wrong sign, or two changed about, is told for mistyped', async () => {
    const code = secondCode(randomBytes(20)).replaceAll('-', '');
    for (let at = 0; at < code.length; at += 1) {
      for (const sign of ALPHABET) {
        if (sign === code[at]) continue;
        const slip = code.slice(0, at) + sign + code.slice(at + 1);
        expect(await refusal(() => readRecoveryCode(slip)), slip).toBe('mistyped');
      }
      const swapped =
        code.slice(0, at) +
        code
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        code.slice(at + 2);
      if (swapped !== code) expect(await refusal(() => readRecoveryCode(swapped))).toBe('mistyped');
    }
  });

  it.each(['', ' ', 'sidelight', 'U'.repeat(36), '0'.repeat(35), '0'.repeat(37), 'é'.repeat(36)])(
    'is not "%s"',
    async (text) => {
      expect(await refusal(() => readRecoveryCode(text))).toBe('mistyped');
    },
  );

  it('is compared by what it means', async () => {
    const code = await newRecoveryCode();
    expect(await sameRecoveryCode(code, code.toLowerCase().replaceAll('-', ' '))).toBe(true);
    expect(await sameRecoveryCode(code, await newRecoveryCode())).toBe(false);
    expect(await sameRecoveryCode('nothing', 'nothing')).toBe(false);
  });

  it('makes a key that cannot be read out', async () => {
    const key = await recoveryKey(await newRecoveryCode(), randomBytes(32));
    expect(key.extractable).toBe(false);
  });
});
