import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { journalOf } from '@/tests/support/journal-words';

/** As many as there may be (utils/guidance/packs/limits.ts). */
const CARDS = 10_000;

/** ms; ten thousand cards are checked and indexed. */
const ADDED_WITHIN = 300_000;

const SOURCE = {
  body: 'Northmoor Invented Trust',
  document: 'Social media policy',
  country: 'UK',
  url: 'https://intranet.northmoor.example/policies/social-media',
};

/** Adds a pack of ten thousand made-up cards, as people do, in the settings. */
export async function addLargePack(settings: Page, origin: string): Promise<void> {
  await settings.goto(`${origin}options.html`);
  await settings
    .locator('input[type=file][accept*=".zip"]')
    .last()
    .setInputFiles({
      name: 'ten-thousand.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(makePack())),
    });
  await settings.getByRole('button', { name: 'Add these cards' }).click({ timeout: ADDED_WITHIN });
  await settings.locator('.settings-packs > li').waitFor({ timeout: ADDED_WITHIN });
}

function makePack(): object {
  const texts = journalOf(CARDS, { words: 60, vocabulary: 8_000 });
  return {
    type: 'sidelight-pack',
    version: 1,
    name: 'Ten thousand cards',
    publisher: SOURCE.body,
    country: SOURCE.country,
    cards: Array.from(texts, ({ title, body }, at) => ({
      slug: `made-up-${at}`,
      kind: 'how-to',
      title: `Someone I support: ${title}`,
      answer: `${body.slice(0, 80)} followed me.`,
      next: `${title}?`,
      synonyms: [title, body.slice(80, 120)],
      sources: [SOURCE],
      checked: '2026-11-22',
      reviewDue: '2027-11-22',
      body,
    })),
  };
}
