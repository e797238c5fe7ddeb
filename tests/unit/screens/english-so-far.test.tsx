// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { EnglishSoFar } from '@/components/guidance/english-so-far';
import messages from '@/locales/en.yml';
import { speak } from '@/utils/words/words';

afterEach(() => {
  render(null, document.body);
  speak(messages);
});

it('guidance says that it is in English, where the rest is not', () => {
  speak({ ...messages, 'language.tag': 'cy', 'guidance.inEnglish': 'Saesneg yw hwn.' });
  render(<EnglishSoFar />, document.body);
  expect(document.body.textContent).toBe('Saesneg yw hwn.');
});

it('and says nothing of it to who reads English', () => {
  render(<EnglishSoFar />, document.body);
  expect(document.body.textContent).toBe('');
});
