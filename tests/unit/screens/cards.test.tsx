// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { InEnglish } from '@/components/guidance/in-english';
import { addressOf, theCard } from '@/components/guidance/opened';
import type { Opened } from '@/components/guidance/opened';
import { useOpened } from '@/components/sidebar/use-opened';
import { eventually } from '@/tests/support/eventually';

const FIRST = theCard('first');
const SECOND = theCard('second');
const TIPS: Opened = { at: 'subject', subject: 'tips' };

/** A list of cards; each card leads on to the second, and back. */
function Stage() {
  const { shown, isDeeper, open, back } = useOpened();
  const opener = (card: Opened) => (
    <button type="button" onClick={() => open(card)}>
      <InEnglish opens={card}>{`Open ${addressOf(card)}`}</InEnglish>
    </button>
  );
  if (shown !== undefined) {
    return (
      <article>
        {`${addressOf(shown)}${isDeeper ? ', deeper' : ''}`}
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
        {opener(TIPS)}
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
  eventually(() => expect(document.querySelector('article')?.textContent).toContain(words));
const focusIsOn = (words: string) =>
  eventually(() => expect(document.activeElement?.textContent).toBe(words));

it('the way back leads to what the card was opened from', async () => {
  press('Open card/second');
  await shows('card/second');
  press('Back');
  await focusIsOn('Open card/second');
});

it('a card opened from another leads back to that one first', async () => {
  press('Open card/first');
  await shows('card/first');
  press('Open card/second');
  await shows('card/second, deeper');
  press('Back');
  await focusIsOn('Open card/second');
  await shows('card/first');
  press('Back');
  await focusIsOn('Open card/first');
});

it('what was opened from inside a closed part leads back to that part', async () => {
  press('Open subject/tips');
  await shows('subject/tips');
  press('Back');
  await focusIsOn('Why this?');
});

it('what is shown is not opened over itself', async () => {
  press('Open card/second');
  await shows('card/second');
  press('Open card/second');
  press('Back');
  await focusIsOn('Open card/second');
});
