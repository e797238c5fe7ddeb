// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Select, TextArea, TextField } from '@/components/ui/field';

afterEach(() => {
  render(null, document.body);
});

const props = { label: 'Title', value: '', onInput: () => undefined };

function show(error: string | undefined) {
  render(
    <>
      <TextField {...props} error={error} />
      <TextArea {...props} error={error} />
      <Select {...props} options={[]} onChange={() => undefined} error={error} />
    </>,
    document.body,
  );
  return [...document.querySelectorAll('input, textarea, select')];
}

it('a field that is wrong says so, and what is wrong with it', () => {
  for (const control of show('Write a title.')) {
    expect(control.getAttribute('aria-invalid')).toBe('true');
    const message = document.getElementById(control.getAttribute('aria-errormessage')!);
    expect(message?.textContent).toBe('Write a title.');
    expect(message?.closest('[role=alert]')).not.toBeNull();
  }
});

it('a field that is right says nothing of the kind', () => {
  for (const control of show(undefined)) {
    expect(control.hasAttribute('aria-invalid')).toBe(false);
    expect(control.hasAttribute('aria-errormessage')).toBe(false);
  }
});
