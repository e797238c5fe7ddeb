// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { theCard } from '@/components/guidance/opened';
import { useWanted } from '@/components/sidebar/use-wanted';
import { startLookUp } from '@/components/sidebar/wanted';

const onWanted = vi.fn();

function Sidebar() {
  useWanted(onWanted);
  return null;
}

const open = () => act(() => render(<Sidebar />, document.body));

beforeEach(() => vi.clearAllMocks());
afterEach(() => {
  render(null, document.body);
  history.replaceState(null, '', '/');
});

it('an address is heard at the start, and does not keep the question', async () => {
  history.replaceState(null, '', '/#look-up/a%20private%20question');
  await open();
  expect(onWanted).toHaveBeenCalledExactlyOnceWith({ lookUp: 'a private question' });
  expect(location.hash).toBe('');
});

it('an address is heard when it changes', async () => {
  await open();
  expect(onWanted).not.toHaveBeenCalled();
  history.replaceState(null, '', '/#card/mute');
  window.dispatchEvent(new Event('hashchange'));
  expect(onWanted).toHaveBeenCalledExactlyOnceWith({ open: theCard('mute') });
});

it('the ground a docked sidebar stands on is left in its address', async () => {
  history.replaceState(null, '', '/#ground=dim');
  await open();
  expect(location.hash).toBe('#ground=dim');
});

it('a question from elsewhere reaches the sidebar, or waits for it', async () => {
  startLookUp('too early');
  await open();
  expect(onWanted).toHaveBeenCalledExactlyOnceWith({ lookUp: 'too early' });
  startLookUp('in time');
  expect(onWanted).toHaveBeenLastCalledWith({ lookUp: 'in time' });
});
