// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { TextArea } from '@/components/ui/field';

afterEach(() => {
  render(null, document.body);
});

it('a field says so when it is full, and takes no more than the journal does', () => {
  const show = (value: string) =>
    render(
      <TextArea label="Words" value={value} maxLength={1_000} onInput={() => undefined} />,
      document.body,
    );
  show('x'.repeat(999));
  expect(document.querySelector('[role=alert]')).toBeNull();
  show('x'.repeat(1_000));
  expect(document.querySelector('[role=alert]')?.textContent).toContain('1,000 characters');
  expect(document.querySelector('textarea')?.maxLength).toBe(1_000);
});
