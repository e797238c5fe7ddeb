// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '@/components/settings/settings-page';
import { Toasts } from '@/components/ui/toast';
import { launcherShown, theme } from '@/utils/settings';
import { begin } from '../lock/vault';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('../lock/vault'));

beforeEach(async () => {
  begin();
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Sidelight',
    version: '1.0.0',
  });
  await act(() =>
    render(
      <Toasts>
        <SettingsPage />
      </Toasts>,
      document.body,
    ),
  );
  await eventually(() => expect(lamp()).not.toBeNull());
});

afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

const lamp = () => document.querySelector<HTMLInputElement>('#launcher input');
const toast = () => document.querySelector('.ui-toast');
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;

test('what could not be kept is said each time, and the setting shows what is kept', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  vi.spyOn(launcherShown, 'setValue').mockRejectedValue(new Error('No room.'));
  expect(lamp()!.checked).toBe(true);

  await act(() => lamp()!.click());
  await eventually(() => expect(toast()).not.toBeNull());
  const first = toast();
  expect(first?.textContent).toContain('The browser could not keep that change');
  expect(lamp()!.checked).toBe(true);

  await act(() => lamp()!.click());
  await eventually(() => expect(toast()).not.toBe(first));
  expect(document.querySelectorAll('.ui-toast')).toHaveLength(1);
  expect(lamp()!.checked).toBe(true);
});

test('Enter goes on with putting all settings back once the word is typed, and not before', async () => {
  await theme.setValue('dark');
  await act(() => button('Put all settings back…').click());
  await eventually(() => expect(document.querySelector('dialog form')).not.toBeNull());
  const input = document.querySelector<HTMLInputElement>('dialog form input')!;
  const enter = () =>
    act(() => {
      const event = new Event('submit', { bubbles: true, cancelable: true });
      input.form!.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    });

  await enter();
  expect(document.querySelector('dialog [role=alert]')).not.toBeNull();
  expect(await theme.getValue()).toBe('dark');

  await act(() => {
    input.value = 'reset';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await enter();
  await eventually(() =>
    expect(toast()?.textContent).toContain('All settings are back to how they came.'),
  );
  expect(await theme.getValue()).toBe('system');
  expect(document.querySelector('dialog')).toBeNull();
});
