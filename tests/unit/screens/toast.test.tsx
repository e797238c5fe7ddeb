// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Toasts, useToast } from '@/components/ui/toast';

type Say = ReturnType<typeof useToast>;

async function shown(): Promise<Say> {
  let say: Say | undefined;
  function View() {
    say = useToast();
    return <button type="button">Elsewhere</button>;
  }
  await act(() => {
    render(
      <Toasts>
        <View />
      </Toasts>,
      document.body,
    );
  });
  return (toast) => void act(() => say?.(toast));
}

const texts = () =>
  [...document.querySelectorAll('.ui-toast__text')].map(({ textContent }) => textContent);

async function press(name: string): Promise<void> {
  const button = [...document.querySelectorAll<HTMLElement>('.ui-toast button')].find(
    ({ textContent }) => textContent === name,
  );
  await act(() => button!.click());
}

afterEach(() => {
  render(null, document.body);
});

it('what is said twice stands there once, and is a new element, which is read out again', async () => {
  const say = await shown();
  say({ text: 'Saved.' });
  const first = document.querySelector('.ui-toast');
  say({ text: 'Saved.' });
  expect(texts()).toEqual(['Saved.']);
  expect(document.querySelector('.ui-toast')).not.toBe(first);
});

it('no way back is lost when the same is said again: the last one comes first', async () => {
  const say = await shown();
  const undone: string[] = [];
  const remove = (title: string) =>
    say({
      text: 'Moved to the bin.',
      action: { label: 'Undo', onClick: () => undone.push(title) },
    });
  remove('first');
  remove('second');
  expect(texts()).toEqual(['Moved to the bin. (2)']);
  await press('Undo');
  expect(undone).toEqual(['second']);
  expect(texts()).toEqual(['Moved to the bin.']);
  await press('Undo');
  expect(undone).toEqual(['second', 'first']);
  expect(texts()).toEqual([]);
});

it('there are two at most, and what has a way back outlasts what only told something', async () => {
  const say = await shown();
  const action = { label: 'Undo', onClick: () => undefined };
  say({ text: 'Discarded.', action });
  say({ text: 'Copied.' });
  say({ text: 'Saved.' });
  expect(texts()).toEqual(['Discarded.', 'Saved.']);
  say({ text: 'Moved to the bin.', action });
  say({ text: 'Changes discarded.', action });
  expect(texts()).toEqual(['Moved to the bin.', 'Changes discarded.']);
});

it('none gives way while there is room, and of two that only tell something the older does', async () => {
  const say = await shown();
  say({ text: 'Copied.' });
  say({ text: 'Saved.' });
  expect(texts()).toEqual(['Copied.', 'Saved.']);
  say({ text: 'Discarded.', action: { label: 'Undo', onClick: () => undefined } });
  expect(texts()).toEqual(['Saved.', 'Discarded.']);
  say({ text: 'Copied.' });
  expect(texts()).toEqual(['Discarded.', 'Copied.']);
});

it('they are told in a live region that is there before the first', async () => {
  await shown();
  expect(document.querySelector('[role=status]')?.getAttribute('aria-live')).toBe('polite');
});

it('with the last of them the focus goes back to where it was', async () => {
  const say = await shown();
  say({ text: 'Saved.' });
  const elsewhere = document.querySelector('button')!;
  elsewhere.focus();
  const close = document.querySelector<HTMLElement>('.ui-toast button')!;
  await act(() => close.focus());
  await press('Close this message');
  expect(document.activeElement).toBe(elsewhere);
});
