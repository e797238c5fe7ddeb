// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockButton } from '@/components/lock/lock-button';
import { useReportedUse } from '@/components/lock/use-reported-use';
import { Toasts } from '@/components/ui/toast';
import { button } from './page';
import { become, begin, names } from './vault';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('./vault'));

function View() {
  useReportedUse();
  return <LockButton />;
}

const reports = () => names().filter((name) => name === 'vault/used').length;
const locks = () => names().filter((name) => name === 'vault/lock').length;
const move = () => document.dispatchEvent(new Event('pointermove'));

function press(keys: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...keys });
  return !document.body.dispatchEvent(event);
}

beforeEach(() => {
  begin({ hasPassphrase: true });
  render(
    <Toasts>
      <View />
    </Toasts>,
    document.body,
  );
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

describe('using a view', () => {
  it('is told at once, and then not more often than every fifteen seconds', async () => {
    await button('Lock now');
    vi.useFakeTimers({ toFake: ['Date'] });
    expect(reports()).toBe(0);
    move();
    expect(reports()).toBe(1);
    vi.advanceTimersByTime(14_999);
    move();
    press({ key: 'a' });
    expect(reports()).toBe(1);
    vi.advanceTimersByTime(1);
    press({ key: 'a' });
    expect(reports()).toBe(2);
    // Nobody is there: nothing is told, however long it lasts.
    vi.advanceTimersByTime(600_000);
    expect(reports()).toBe(2);
  });

  it('is nobody’s business while there is nothing to lock', async () => {
    await button('Lock now');
    become({ hasPassphrase: false });
    await eventually(() => expect(document.querySelector('button')).toBeNull());
    move();
    expect(reports()).toBe(0);
  });
});

describe('the keys that lock', () => {
  const KEYS = { key: 'K', code: 'KeyK', altKey: true, shiftKey: true };

  it('lock from anywhere, whatever character the system makes of them', async () => {
    await button('Lock now');
    expect(press({ ...KEYS, key: '' })).toBe(true);
    expect(locks()).toBe(1);
  });

  it('are no others', async () => {
    await button('Lock now');
    for (const other of [
      { ...KEYS, altKey: false },
      { ...KEYS, shiftKey: false },
      { ...KEYS, ctrlKey: true },
      { ...KEYS, key: 'L', code: 'KeyL' },
    ]) {
      expect(press(other)).toBe(false);
    }
    expect(locks()).toBe(0);
  });

  it('do nothing while it is locked', async () => {
    await button('Lock now');
    become({ isLocked: true });
    await eventually(() => expect(document.querySelector('button')).toBeNull());
    expect(press(KEYS)).toBe(false);
  });
});
