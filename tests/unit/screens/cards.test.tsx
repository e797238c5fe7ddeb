// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { InEnglish } from '@/components/guidance/in-english';
import type { OpenedCard } from '@/components/guidance/opened-card';
import { useCards } from '@/components/sidebar/use-cards';

const FIRST: OpenedCard = { type: 'situation', slug: 'first' };
const SECOND: OpenedCard = { type: 'situation', slug: 'second' };
const TIP: OpenedCard = { type: 'tip', slug: 'first' };

/** A list of cards; each card leads on to the second, and back. */
function Stage() {
  const { shown, isDeeper, open, back } = useCards();
  const opener = (card: OpenedCard) => (
    <button type="button" onClick={() => open(card)}>
      <InEnglish opens={card}>{`Open ${card.type} ${card.slug}`}</InEnglish>
    </button>
  );
  if (shown !== undefined) {
    return (
      <article>
        {`${shown.type} ${shown.slug}${isDeeper ? ', deeper' : ''}`}
        {opener(SECOND)}
        <button type="button" onClick={back}>
          Back
        </button>
      </article>
    );
  }
  return (
    <>
      {opener(FIRST)}
      {opener(SECOND)}
      <details>
        <summary>Why this?</summary>
        {opener(TIP)}
      </details>
    </>
  );
}

beforeEach(() => render(<Stage />, document.body));
afterEach(() => {
  render(null, document.body);
});

function press(name: string): void {
  [...document.querySelectorAll('button')].find((it) => it.textContent === name)?.click();
}

const shows = (words: string) =>
  vi.waitFor(() => expect(document.querySelector('article')?.textContent).toContain(words));
const focusIsOn = (words: string) =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toBe(words));

it('the way back leads to what the card was opened from', async () => {
  press('Open situation second');
  await shows('situation second');
  press('Back');
  await focusIsOn('Open situation second');
});

it('a card opened from another leads back to that one first', async () => {
  press('Open situation first');
  await shows('situation first');
  press('Open situation second');
  await shows('situation second, deeper');
  press('Back');
  await focusIsOn('Open situation second');
  await shows('situation first');
  press('Back');
  await focusIsOn('Open situation first');
});

it('what was opened from inside a closed part leads back to that part', async () => {
  press('Open tip first');
  await shows('tip first');
  press('Back');
  await focusIsOn('Why this?');
});
