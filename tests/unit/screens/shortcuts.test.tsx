// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ShortcutList } from '@/components/sidebar/shortcut-list';
import { useShortcuts } from '@/components/sidebar/use-shortcuts';
import { eventually } from '@/tests/support/eventually';
import { singleKeys } from '@/utils/settings';

const onClear = vi.fn();
const onCrisis = vi.fn();
const onBack = vi.fn();
const onList = vi.fn();
const onCancel = vi.fn();

interface StageProps {
  singles?: boolean;
  isPointing?: boolean;
  isOpened?: boolean;
}

/** A look-up with two things found and a third a step away, and other things to press and fill in. */
function Stage({ singles = true, isPointing = false, isOpened = false }: StageProps) {
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  useShortcuts({
    box,
    results,
    singleKeys: singles,
    isPointing,
    onClear,
    onCrisis,
    onBack: isOpened ? onBack : undefined,
    onList,
    onCancel,
  });
  return (
    <>
      <input ref={box} type="search" />
      <section ref={results}>
        <ul>
          <li>
            <button type="button">One</button>
          </li>
          <li>
            <button type="button">Two</button>
          </li>
        </ul>
        <details>
          <summary>From elsewhere</summary>
          <ul>
            <li>
              <button type="button">Three</button>
            </li>
          </ul>
        </details>
      </section>
      <textarea />
      <input type="checkbox" />
      <button type="button" id="other" />
    </>
  );
}

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** Presses a key where the focus is. Returns whether something came of it. */
function press(key: string, more: KeyboardEventInit = {}): boolean {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  return !target.dispatchEvent(event);
}

beforeEach(() => vi.clearAllMocks());
afterEach(async () => {
  render(null, document.body);
  await singleKeys.removeValue();
});

describe('keys', () => {
  it.each(['#other', 'input[type=checkbox]', 'li button'])(
    'from %s lead to the look-up',
    (from) => {
      render(<Stage />, document.body);
      at(from).focus();
      expect(press('/')).toBe(true);
      expect(document.activeElement).toBe(at('input[type=search]'));
    },
  );

  it('open the list', () => {
    render(<Stage />, document.body);
    expect(press('?', { shiftKey: true })).toBe(true);
    expect(onList).toHaveBeenCalledOnce();
  });

  it.each(['textarea', 'input[type=search]'])('write where one writes: %s', (field) => {
    render(<Stage />, document.body);
    at(field).focus();
    expect(press('/')).toBe(false);
    expect(press('?')).toBe(false);
    expect(onList).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(at(field));
  });

  it('that stand alone do nothing when they are switched off, and the others still do', () => {
    render(<Stage singles={false} />, document.body);
    at('#other').focus();
    expect(press('/')).toBe(false);
    expect(press('?')).toBe(false);
    expect(document.activeElement).toBe(at('#other'));
    at('input[type=search]').focus();
    expect(press('ArrowDown')).toBe(true);
    expect(document.activeElement?.textContent).toBe('One');
  });

  it('with another held down are the browser’s', () => {
    render(<Stage />, document.body);
    expect(press('/', { ctrlKey: true })).toBe(false);
    expect(press('?', { metaKey: true })).toBe(false);
    expect(onList).not.toHaveBeenCalled();
  });

  it('go through what was found, and back', () => {
    render(<Stage />, document.body);
    at('input[type=search]').focus();
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Two');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(at('input[type=search]'));
  });

  it('go on to what is a step away, and into it once it is open', () => {
    render(<Stage />, document.body);
    at('input[type=search]').focus();
    for (let step = 0; step < 4; step++) press('ArrowDown');
    expect(document.activeElement).toBe(at('summary'));
    document.querySelector('details')!.open = true;
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Three');
  });

  it('lead to the crisis lines, from a field as well', () => {
    render(<Stage />, document.body);
    at('#other').focus();
    expect(press('!', { shiftKey: true })).toBe(true);
    expect(onCrisis).toHaveBeenCalledOnce();
    at('textarea').focus();
    expect(press('!', { shiftKey: true })).toBe(false);
    expect(press('C', { altKey: true, shiftKey: true })).toBe(true);
    expect(onCrisis).toHaveBeenCalledTimes(2);
  });

  it('come back from what is open, and from nothing else', () => {
    render(<Stage />, document.body);
    at('#other').focus();
    expect(press('Escape')).toBe(false);
    render(<Stage isOpened />, document.body);
    expect(press('Escape')).toBe(true);
    expect(onBack).toHaveBeenCalledOnce();
    at('textarea').focus();
    expect(press('Escape')).toBe(false);
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('close an open menu first', () => {
    render(<Stage isOpened />, document.body);
    const menu = document.body.appendChild(document.createElement('div'));
    menu.className = 'ui-menu';
    menu.appendChild(document.createElement('button')).setAttribute('aria-expanded', 'true');
    press('Escape');
    expect(onBack).not.toHaveBeenCalled();
    menu.remove();
  });

  it('give up pointing, from anywhere', () => {
    render(<Stage isPointing />, document.body);
    at('textarea').focus();
    press('Escape');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('are left to a dialog that is open', () => {
    render(<Stage isPointing />, document.body);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.open = true;
    expect(press('/')).toBe(false);
    press('Escape');
    expect(onCancel).not.toHaveBeenCalled();
    dialog.remove();
  });
});

describe('the list', () => {
  beforeEach(() => {
    const commands = [{ name: '_execute_action', shortcut: 'Alt+Shift+L' }];
    vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(() => Promise.resolve(commands));
  });

  const keys = () => [...document.querySelectorAll('kbd')].map(({ textContent }) => textContent);

  it('has every key once for each thing it does, and the browser’s own', async () => {
    render(<ShortcutList />, document.body);
    await eventually(() => expect(keys()).toContain('Alt+Shift+L'));
    expect(keys()).toEqual([
      '/',
      '!',
      'Alt+Shift+C',
      '?',
      'Alt+Shift+K',
      'Alt+Shift+L',
      'Enter',
      '↓Down arrow',
      '↑Up arrow',
      'Esc',
      'Esc',
      'Esc',
    ]);
  });

  it('says which are switched off, and where to switch them on', async () => {
    await singleKeys.setValue(false);
    render(<ShortcutList />, document.body);
    await eventually(() => expect(document.body.textContent).toContain('are switched off'));
    expect(at('a').getAttribute('href')).toBe('/options.html');
    expect([...document.querySelectorAll('.ui-chip')]).toHaveLength(2);
  });
});
