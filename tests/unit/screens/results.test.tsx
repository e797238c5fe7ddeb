// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { theCard } from '@/components/guidance/opened';
import { Results } from '@/components/guidance/results';
import { eventually } from '@/tests/support/eventually';
import type { Result } from '@/utils/guidance/look-up';
import { homeCountry } from '@/utils/settings';
import type { HomeCountry } from '@/utils/settings';

const { found } = vi.hoisted(() => ({ found: { results: [] as Result[] } }));
vi.mock('@/components/guidance/use-look-up', () => ({ useLookUp: () => found.results }));
vi.mock('@/components/guidance/use-own-entries', () => ({
  useOwnEntries: () => ({ entries: [], marks: [] }),
}));

const OWN: Result = {
  slug: 'nmc-boundaries',
  type: 'body',
  title: 'NMC: boundaries',
  answer: 'Keep them.',
};
const OTHER: Result = {
  slug: 'ahpra-five-duties',
  type: 'body',
  title: 'Ahpra: five duties',
  answer: 'There are five.',
  elsewhere: true,
};
const onOpen = vi.fn();

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, document.body));

async function show(results: Result[], home: HomeCountry): Promise<void> {
  found.results = results;
  await homeCountry.setValue(home);
  render(
    <Results query="adding" onOpen={onOpen} onOpenEntry={() => undefined} regionRef={null} />,
    document.body,
  );
  await eventually(() => expect(document.querySelector('[data-card]')).not.toBeNull());
}

const summary = () => document.querySelector('summary')?.textContent;

it('says whose a result is and when it was checked', async () => {
  await show([OWN], 'UK');
  const card = document.querySelector('[data-card="nmc-boundaries"]');
  expect(card?.textContent).toContain('NMC · UK · checked 29 November 2026');
  card?.querySelector('button')?.click();
  expect(onOpen).toHaveBeenCalledWith(theCard('nmc-boundaries'));
});

it('has what is of other countries a step away, and last', async () => {
  await show([OTHER, OWN], 'UK');
  await eventually(() => expect(summary()).toBe('From other countries (1)'));
  const details = document.querySelector('details');
  expect(details?.open).toBe(false);
  // Drawn for who asks for it.
  expect(document.querySelector('[data-card="ahpra-five-duties"]')).toBeNull();
  details!.open = true;
  details!.dispatchEvent(new Event('toggle'));
  await eventually(() => {
    expect(document.querySelector('[data-card="ahpra-five-duties"]')).not.toBeNull();
  });
  const slugs = [...document.querySelectorAll<HTMLElement>('[data-card]')].map(
    ({ dataset }) => dataset.card,
  );
  expect(slugs).toEqual(['nmc-boundaries', 'ahpra-five-duties']);
});

it('shows those at once where there is nothing else', async () => {
  await show([OTHER], 'UK');
  await eventually(() => expect(document.querySelector('details')?.open).toBe(true));
});

it('knows no other country for who did not say where they work', async () => {
  await show([OTHER, OWN], null);
  await eventually(() => expect(summary()).toBeUndefined());
});
