// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, onTestFinished } from 'vitest';
import { CrisisCard } from '@/components/guidance/crisis-card';
import { eventually } from '@/tests/support/eventually';
import { crisisHelpFor } from '@/utils/guidance/by-reader';
import { library } from '@/utils/guidance/library';
import { HOME_COUNTRIES, homeCountry } from '@/utils/settings';
import type { HomeCountry } from '@/utils/settings';

afterEach(async () => {
  render(null, document.body);
  await homeCountry.removeValue();
});

/** The card as a reader from there sees it, once it shows those words. */
async function shownTo(home: HomeCountry, words: string): Promise<string> {
  await homeCountry.setValue(home);
  render(<CrisisCard />, document.body);
  await eventually(() => expect(document.body.textContent).toContain(words));
  return document.body.textContent;
}

const link = (address: string) => document.querySelector(`a[href="${address}"]`);

it('has the lines of the reader’s country at once, and says whose they are', async () => {
  const words = await shownTo('UK', 'Crisis lines: UK');
  expect(words).not.toContain('Anywhere else');
  expect(link('tel:999')?.closest('details')).toBeNull();
  expect(link('tel:116123')?.closest('details')).toBeNull();
});

it('tells who did not say where they work what to do elsewhere', async () => {
  await shownTo(null, 'Anywhere else, ring the local emergency number.');
  expect(document.body.textContent).toContain('Crisis lines: UK');
});

it.each(HOME_COUNTRIES)('has the number to ring in an emergency first: %s', async (home) => {
  const { emergency } = crisisHelpFor(library.crisisLines, home);
  await shownTo(home, emergency);
  expect(document.querySelector('a')?.getAttribute('href')).toBe(`tel:${emergency}`);
});

it('says plainly where there are no lines, what to ring, and keeps the UK’s for who asks', async () => {
  const lines = library.crisisLines;
  library.crisisLines = lines.filter(({ country }) => country === 'UK');
  onTestFinished(() => {
    library.crisisLines = lines;
  });
  await shownTo('AU', 'no crisis lines for your country (Australia)');
  expect(link('tel:000')).not.toBeNull();
  expect(link('tel:116123')?.closest('details')?.open).toBe(false);
});

it('names a line in English, whatever the language around it', async () => {
  await shownTo('UK', 'Samaritans');
  const name = [...document.querySelectorAll('strong')].find(
    ({ textContent }) => textContent === 'Samaritans',
  );
  expect(name?.querySelector('[lang="en-GB"][dir="ltr"]')).not.toBeNull();
});
