// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { DateField } from '@/components/ui/date-field';

afterEach(() => {
  render(null, document.body);
});

let day = '';
function Form() {
  const [value, setValue] = useState('2026-11-22');
  day = value;
  return <DateField label="When it was" value={value} max="2026-12-31" onChange={setValue} />;
}

/** Happy DOM knows no bounds of dates: whether it is too late is given. */
async function type(input: HTMLInputElement, value: string, rangeOverflow: boolean) {
  Object.defineProperty(input, 'validity', { configurable: true, value: { rangeOverflow } });
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('what is wrong stays as it was typed, and is taken once it is put right', async () => {
  await act(() => render(<Form />, document.body));
  const input = document.querySelector('input')!;
  await type(input, '2027-01-05', true);
  await act(() => void input.dispatchEvent(new FocusEvent('blur')));
  expect(document.querySelector('[role=alert]')?.textContent).toContain('31 December 2026');
  expect(input.value).toBe('2027-01-05');
  expect(day).toBe('2026-11-22');

  await type(input, '2026-12-05', false);
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(input.value).toBe('2026-12-05');
  expect(day).toBe('2026-12-05');
});
