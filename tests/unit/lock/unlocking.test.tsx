// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalGate } from '@/components/lock/journal-gate';
import { Toasts, useToast } from '@/components/ui/toast';
import { SidelightError } from '@/utils/messages/errors';
import { t } from '@/utils/words/words';
import { field, focused, press, says, type, words } from './page';
import { begin, become, answer, asked, names, PASSPHRASE } from './vault';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('./vault'));

/** What stands for the journal: it has a search, and says something about an entry. */
function Private() {
  const say = useToast();
  return (
    <>
      <input type="search" aria-label="Search" />
      <button type="button" onClick={() => say({ text: 'About Ines and the kettle' })}>
        Private
      </button>
    </>
  );
}

function show(): void {
  render(
    <Toasts>
      <JournalGate goOnAt="input[type=search]" hasImport>
        <Private />
      </JournalGate>
    </Toasts>,
    document.body,
  );
}

afterEach(() => {
  render(null, document.body);
});

describe('a locked journal', () => {
  beforeEach(() => {
    begin({ isLocked: true, hasPassphrase: true });
  });

  it('is not there, and the passphrase opens it', async () => {
    show();
    await says('Your journal is locked');
    expect(words()).not.toContain('Private');
    await type('Passphrase', PASSPHRASE);
    await press('Unlock');
    await says('Private');
    expect(words()).not.toContain('Your journal is locked');
    await eventually(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Search'),
    );
  });

  it('says plainly that a passphrase is wrong, and leaves it to be corrected', async () => {
    show();
    await type('Passphrase', 'kettle ladder');
    await press('Unlock');
    await says('That is not the passphrase.');
    expect((await field('Passphrase')).value).toBe('kettle ladder');
    expect(focused()).toBe('Passphrase');
    expect((await field('Passphrase')).type).toBe('password');
  });

  it('shows what is typed when that is asked for', async () => {
    show();
    await type('Passphrase', 'kettle');
    await press('Show what I type');
    await eventually(async () => expect((await field('Passphrase')).type).toBe('text'));
    expect((await field('Passphrase')).value).toBe('kettle');
  });

  it('asks once, however often one presses while it is being opened', async () => {
    let opened: ((reply: { opened: boolean }) => void) | undefined;
    answer({ 'vault/unlock': () => new Promise((resolve) => (opened = resolve)) });
    show();
    await type('Passphrase', PASSPHRASE);
    await press('Unlock');
    await press('Opening…');
    expect(names().filter((name) => name === 'vault/unlock')).toHaveLength(1);
    opened?.({ opened: false });
    await says('That is not the passphrase.');
  });

  it('opens with the recovery code, and offers to set a new passphrase', async () => {
    const { newRecoveryCode } = await import('@/utils/journal/vault/recovery-code');
    const code = await newRecoveryCode();
    answer({
      'vault/unlock': ({ secret }) => {
        if (secret === code) become({ isLocked: false });
        return Promise.resolve({ opened: secret === code });
      },
    });
    show();
    await press('Use the recovery code instead');
    await eventually(() => expect(focused()).toBe('Recovery code'));
    await type('Recovery code', code.slice(0, -2));
    await press('Unlock');
    await says('Something in it is missing or mistyped.');
    expect(names()).not.toContain('vault/unlock');
    await type('Recovery code', code);
    await press('Unlock');
    await says('Private');
    await says('Set a new passphrase');
  });

  it('says what went wrong when nobody answers', async () => {
    answer({ 'vault/unlock': () => Promise.reject(new SidelightError('unreachable')) });
    show();
    await type('Passphrase', PASSPHRASE);
    await press('Unlock');
    await says(t('problems.unreachable'));
    expect((await field('Passphrase')).value).toBe(PASSPHRASE);
  });

  it('wants something typed', async () => {
    show();
    await says('Unlock');
    await press('Unlock');
    await says('Type your passphrase first.');
    await press('Use the recovery code instead');
    await press('Unlock');
    await says('Type the recovery code first.');
    expect(asked.some(({ name }) => name === 'vault/unlock')).toBe(false);
  });
});

describe('an open journal', () => {
  it('goes when it is locked, with what was said about it, and the focus goes on', async () => {
    begin({ hasPassphrase: true });
    show();
    await press('Private');
    await says('About Ines and the kettle');
    become({ isLocked: true });
    await says('Your journal is locked');
    await eventually(() => expect(words()).not.toContain('Ines'));
    expect(focused()).toBe('Passphrase');
  });

  it('can be read and written in while it is being sealed', async () => {
    begin({ moving: { done: 2, total: 5 } });
    show();
    await says('Private');
  });
});

it('says how far an older journal has been carried over', async () => {
  begin({ moving: { done: 2, total: 5 }, unreadable: null });
  show();
  await says('Getting your journal ready');
  await says('2 of 5');
  become({ moving: { done: 4, total: 5 } });
  await says('4 of 5');
  become({ moving: null, unreadable: 0 });
  await says('Private');
});

it('says that the browser has emptied the journal, until one has read it', async () => {
  begin({ emptied: { entries: 12 } });
  show();
  await says('12 entries were here.');
  await says('Private');
  await press('Do not say this again');
  await eventually(() => expect(words()).not.toContain('12 entries'));
});
