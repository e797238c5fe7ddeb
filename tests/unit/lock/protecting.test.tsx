// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PassphraseSetting } from '@/components/lock/passphrase-setting';
import { Toasts } from '@/components/ui/toast';
import { SidelightError } from '@/utils/messages/errors';
import type { RequestName } from '@/utils/messages/protocol';
import { t } from '@/utils/words/words';
import { button, field, focused, press, says, type, words } from './page';
import { answer, asked, become, begin, names, PASSPHRASE } from './vault';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('./vault'));

beforeEach(() => {
  begin();
  render(
    <Toasts>
      <section id="passphrase">
        <PassphraseSetting />
      </section>
    </Toasts>,
    document.body,
  );
});
afterEach(() => {
  render(null, document.body);
});

const payloadOf = (request: RequestName) => asked.findLast(({ name }) => name === request)?.payload;

const NEW = 'monsoon trumpet gravel eleven';

async function toThePassphrase(): Promise<void> {
  await press('Set a passphrase…');
  await says('Nobody can open it for you');
  await press('Set a passphrase');
  await says('Choose a passphrase');
}

async function choose(passphrase: string, again = passphrase): Promise<void> {
  await type('New passphrase', passphrase);
  await type('The same once more', again);
  await press('Go on');
}

/** The code that is shown, by its groups. */
const groups = () => [...document.querySelectorAll('.lock-code code')].map((it) => it.textContent);

async function answerGroups(code: readonly string[]): Promise<void> {
  await says('Is it noted down?');
  const asksFor = [...document.querySelectorAll('label')].map(({ textContent }) => textContent);
  for (const label of asksFor) {
    await type(label, code[Number(label.replace(/\D/g, '')) - 1]!.toLowerCase());
  }
  await press('Go on');
}

describe('the first passphrase', () => {
  it('is set after one has read what it does, with a code that is noted down', async () => {
    await toThePassphrase();
    await choose(NEW);
    await says('Your recovery code');
    const code = groups();
    expect(code).toHaveLength(9);
    await press('I have noted it down');
    await answerGroups(code);
    await says('Your journal is sealed');
    expect(payloadOf('vault/protect')).toEqual({
      passphrase: NEW,
      recoveryCode: code.join('-'),
    });
    expect(words()).not.toContain(code[0]);
    await press('Done');
    await says('Your journal is sealed with a passphrase and a recovery code.');
  });

  it('is refused while it is easy to guess, with the reason', async () => {
    await toThePassphrase();
    await choose('kettle');
    await says('It needs fifteen characters at least');
    expect(focused()).toBe('New passphrase');
    expect((await field('New passphrase')).autocomplete).toBe('new-password');
    expect(groups()).toEqual([]);
  });

  it('is typed twice the same', async () => {
    await toThePassphrase();
    await choose(NEW, `${NEW}!`);
    await says('The two are not the same yet.');
    expect(focused()).toBe('The same once more');
  });

  it('waits for the code to be noted, and shows it again', async () => {
    await toThePassphrase();
    await choose(NEW);
    await says('Your recovery code');
    const code = groups();
    await press('I have noted it down');
    await answerGroups(code.map(() => 'no'));
    await says('is different. Look at your note again');
    expect(names()).not.toContain('vault/protect');
    await press('Show the code again');
    await says('Your recovery code');
    expect(groups()).toEqual(code);
  });

  async function toTheSealing(): Promise<void> {
    await toThePassphrase();
    await choose(NEW);
    await says('Your recovery code');
    const code = groups();
    await press('I have noted it down');
    await answerGroups(code);
  }

  it('says how far the sealing is, and can be stopped with nothing changed', async () => {
    let end: ((reply: { done: boolean }) => void) | undefined;
    answer({
      'vault/protect': () => new Promise((resolve) => (end = resolve)),
      'vault/cancel': () => {
        become({ moving: null });
        end?.({ done: false });
        return Promise.resolve(null);
      },
    });
    await toTheSealing();
    become({ moving: { done: 250, total: 1000 } });
    await says('250 of 1,000');
    await press('Cancel');
    await says('Your journal is as it was');
    expect(words()).toContain('nothing is lost');
    await press('Start again');
    await says('Choose a passphrase');
  });

  it('says what went wrong, and that nothing is lost', async () => {
    answer({ 'vault/protect': () => Promise.reject(new SidelightError('full')) });
    await toTheSealing();
    await says(t('problems.full'));
    await press('Leave it as it is');
    await says('Your journal has no passphrase.');
  });
});

describe('a journal with a passphrase', () => {
  beforeEach(() => become({ hasPassphrase: true }));

  const theOne = 'Passphrase or recovery code';

  it('gets another, for the one of now', async () => {
    await press('Change the passphrase');
    await choose(NEW);
    await says('Is it you?');
    await type(theOne, 'not this one');
    await press('Change the passphrase');
    await says('so nothing was changed');
    await type(theOne, PASSPHRASE);
    await press('Change the passphrase');
    await says('The passphrase was changed.');
    expect(payloadOf('vault/change')).toEqual({ secret: PASSPHRASE, passphrase: NEW });
    await eventually(() => expect(focused()).toBe('Change the passphrase'));
  });

  it('gets another recovery code', async () => {
    await press('New recovery code');
    await says('Your new recovery code');
    const code = groups();
    await press('I have noted it down');
    await answerGroups(code);
    await says('From then on the old code opens nothing.');
    await type(theOne, PASSPHRASE);
    await press('Use the new code');
    await says('The new recovery code counts from now on.');
    expect(payloadOf('vault/change')).toEqual({ secret: PASSPHRASE, recoveryCode: code.join('-') });
  });

  it('can do without it again, once one has read what that means', async () => {
    await press('Turn off the passphrase');
    await says('Your journal then opens by itself.');
    await press('Turn off the passphrase');
    await says('Type your present passphrase, or the recovery code.');
    await type(theOne, PASSPHRASE);
    await press('Turn off the passphrase');
    await says('Your journal has no passphrase.');
  });

  it('can be locked from here, and unlocked', async () => {
    await press('Lock now');
    await says('Unlock your journal to change');
    await type('Passphrase', PASSPHRASE);
    await press('Unlock');
    expect(await button('Lock now')).toBeDefined();
  });
});
