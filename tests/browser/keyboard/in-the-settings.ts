import { claim, seen } from '../journey/seeing';
import type { PageDesk } from './desk';
import { inWords } from './stop';
import type { Stop } from './stop';

/** Tab goes to every setting there is; those of one choice are one stop. */
export async function reachEverySetting({ hands, sitDown }: PageDesk): Promise<void> {
  await sitDown('options.html');
  const wanted = await seen<string[]>(
    hands.view,
    'the settings',
    `(() => {
      const nameOf = (field) => field.type === 'radio'
        ? field.closest('fieldset').querySelector('legend').innerText
        : field.ariaLabel ?? field.labels[0].innerText;
      const fields = [...document.querySelectorAll('main input, main select, main button')]
        .filter((field) => field.checkVisibility() && !field.disabled);
      const names = new Set(fields.map((field) => field.labels?.length || field.ariaLabel
        ? nameOf(field) : field.innerText).map((name) => name.trim()));
      return document.querySelector('input[type=radio]') !== null ? [...names] : null;
    })()`,
  );
  const missed = new Set(wanted);
  // Beyond the last of them is the browser's own window.
  while (missed.size > 0) {
    const stop = await next();
    if (stop.role === 'page') break;
    missed.delete(await nameInView());
  }
  claim(missed.size === 0, `Tab does not lead to: ${[...missed].join(', ')}.`);

  async function next(): Promise<Stop> {
    await hands.press('Tab');
    return hands.focused();
  }
  function nameInView(): Promise<string> {
    return hands.view.evaluate<string>(`(() => {
      const field = document.activeElement;
      const words = field.type === 'radio'
        ? field.closest('fieldset').querySelector('legend').innerText
        : field.ariaLabel ?? field.labels?.[0]?.innerText ?? field.innerText;
      return words.trim();
    })()`);
  }
}

/** One of each kind is changed: a choice, a switch and a list. Each is kept at once. */
export async function changeSettings({ hands, sitDown }: PageDesk): Promise<void> {
  await sitDown('options.html');
  const theme = await hands.tabTo('radio', 'As the browser is');
  claim(theme.states.includes('checked'), `${inWords(theme)} should be how it comes.`);
  await hands.press('ArrowDown');
  const light = await hands.on('radio', 'Light', 'checked');
  await kept('theme', 'light');
  await hands.press('ArrowUp');
  await hands.on('radio', theme.name, 'checked');
  await kept('theme', 'system');
  claim(light.role === 'radio', 'An arrow key should choose the next.');

  await hands.tabTo('combobox', 'Profession');
  await hands.type('Nurse');
  await kept('profession', 'nurse');
  await hands.on('combobox', 'Profession');

  await hands.tabTo('checkbox', 'Shortcuts of a single key');
  await hands.press('Space');
  await hands.on('checkbox', 'Shortcuts of a single key', 'unchecked');
  await kept('singleKeys', false);

  async function kept(key: string, value: string | boolean): Promise<void> {
    await seen(
      hands.view,
      `${key} to be ${String(value)}`,
      `(globalThis.browser ?? chrome).storage.local.get('${key}')
        .then((all) => all.${key} === ${JSON.stringify(value)})`,
    );
  }
}

/** Finds a setting; puts all of them back, which is asked again first, and takes that back. */
export async function findAndReset({ hands, sitDown }: PageDesk): Promise<void> {
  await sitDown('options.html');
  const box = ['searchbox', 'Find a setting'] as const;
  await hands.tabTo(...box);
  await hands.forget();
  await hands.type('slash');
  await hands.hears('1 setting found.');
  await hands.tabTo('checkbox', 'Shortcuts of a single key');
  await hands.tabBackTo(...box);
  await hands.press('Escape');
  await seen(hands.view, 'an empty box', "document.activeElement.value === ''");

  await hands.tabTo('button', /^Put all settings back/);
  await hands.enter();
  await hands.on('heading', 'Put all settings back?');
  await hands.press('Escape');
  await hands.on('button', /^Put all settings back/);
  await seen(hands.view, 'the dialog to be gone', "document.querySelector('dialog') === null");
  await hands.enter();
  await hands.on('heading', 'Put all settings back?');
  await hands.tabTo('textbox', /^To go on, type the word/);
  await hands.type('no');
  await hands.tabTo('button', 'Put them back');
  await hands.enter();
  await hands.hears('Nothing was changed so far.');
  await hands.tabBackTo('textbox', /^To go on, type the word/);
  await hands.on('textbox', /./, 'invalid');
  await hands.press('Control+A');
  await hands.type('reset');
  await hands.tabTo('button', 'Put them back');
  await hands.enter();
  await hands.hears('All settings are back to how they came.');
  await hands.on('button', /^Put all settings back/);
  await hands.tabTo('button', 'Undo');
  await hands.enter();
  await hands.hears('Your settings are as they were.');
  await hands.on('button', /^Put all settings back/);
}
