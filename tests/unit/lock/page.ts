import { vi } from 'vitest';

/** What a person does on a page, by the words they see. */

/** Some parts are loaded when they are first wanted. */
const PATIENCE = { timeout: 20_000 };

export const words = () => document.body.textContent;

export const button = (name: string) =>
  vi.waitUntil(
    () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name),
    PATIENCE,
  );

export async function press(name: string): Promise<void> {
  const found = await button(name);
  found.focus();
  found.click();
}

export const field = (label: string) =>
  vi.waitUntil(() => {
    const found = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === label,
    );
    const control = document.getElementById(found?.htmlFor ?? '');
    return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
      ? control
      : undefined;
  }, PATIENCE);

export async function type(label: string, text: string): Promise<void> {
  const control = await field(label);
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  // What is typed is drawn before the next key.
  await new Promise((resolve) => setTimeout(resolve));
}

export const says = (text: string) => vi.waitUntil(() => words().includes(text), PATIENCE);

/** The name of what has the focus. */
export function focused(): string {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)
    return activeElement.labels?.item(0).textContent ?? '';
  return activeElement?.textContent ?? '';
}
