import { expect, it } from 'vitest';
import { blank, scan } from '@/utils/identifiers';

it('puts in the place of each finding what it was', () => {
  const text = 'My client Priya, NHS number 485 777 3457, lives at LS6 3QT.';
  expect(blank(text, scan(text))).toBe(
    'My client [name], NHS number [NHS number], lives at [postcode].',
  );
});

it('puts there what it is told to', () => {
  const text = 'Saw Mrs Adeyemi and Mr Khan.';
  expect(blank(text, scan(text), () => '—')).toBe('Saw — and —.');
});

it('leaves a text in which nothing was found as it is', () => {
  expect(blank('Kettle on.', [])).toBe('Kettle on.');
});
