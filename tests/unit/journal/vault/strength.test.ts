import { describe, expect, it } from 'vitest';
import { strengthEstimator } from '@/utils/journal/vault/strength';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'tooShort'],
    ['password', 'topTen'],
    ['qwertyuiopasdfghjkl', undefined],
    ['monday tuesday wednesday', undefined],
    ['aaaaaaaaaaaaaaaaaaaa', 'simpleRepeat'],
    ['sidelight journal', undefined],
    ['reflective practice', undefined],
    ['mental health nurse', undefined],
    ['sidelight-journal_2026', undefined],
    ['thank you very much', undefined],
    ['Xk7#pQ9v', 'tooShort'],
  ])('is not enough in "%s"', async (passphrase, warning) => {
    const estimate = await strengthEstimator();
    const strength = estimate(passphrase);
    expect(strength.isEnough).toBe(false);
    if (warning !== undefined) expect(strength.warning).toBe(warning);
  });

  it.each([
    'tolerant otter kettle',
    'vivid lantern orbit plum',
    'correct horse battery staple',
    'Xk7#pQ9vLm2$wZ4r',
  ])('is enough in "%s"', async (passphrase) => {
    const estimate = await strengthEstimator();
    expect(estimate(passphrase)).toMatchObject({ score: 4, isEnough: true });
  });

  it('counts what those near the person know', async () => {
    const estimate = await strengthEstimator();
    const phrase = 'Llanfairpwll Gwenllian';
    expect(estimate(phrase).isEnough).toBe(true);
    const known = estimate(phrase, ['Llanfairpwll', 'Gwenllian']);
    expect(known.guessesLog10).toBeLessThan(estimate(phrase).guessesLog10);
    expect(known.isEnough).toBe(false);
  });

  it('counts letters as people do', async () => {
    const estimate = await strengthEstimator();
    expect(estimate('🕯️🕯️🕯️🕯️🕯️').isEnough).toBe(false);
    expect(estimate('e\u0301'.repeat(10)).warning).toBeDefined();
  });

  it('is told at once, however long the passphrase', async () => {
    const estimate = await strengthEstimator();
    expect(estimate('lamp beside the page '.repeat(5000))).toMatchObject({ isEnough: true });
  });

  it('is loaded once', () => {
    expect(strengthEstimator()).toBe(strengthEstimator());
  });
});
