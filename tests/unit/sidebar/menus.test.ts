import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { X_MATCHES } from '@/utils/platforms/hosts';
import { language } from '@/utils/settings';
import { LOOK_UP_COMMAND } from '@/utils/sidebar/door-names';
import { serveDoors } from '@/utils/sidebar/doors';
import type { AskedPlace } from '@/utils/sidebar/place';
import type { TabInFront } from '@/utils/sidebar/placement';
import { fakeEvent } from './fake-events';
import { eventually } from '@/tests/support/eventually';

/** Lines in the browser's own menu, in the reader's language, and what they and the shortcut do. */

interface Line {
  id: string;
  title: string;
  contexts: string[];
  documentUrlPatterns?: string[];
}

let lines: Line[] = [];
const clicked = fakeEvent<[{ menuItemId: string; selectionText?: string }, TabInFront]>();
const commanded = fakeEvent<[string, TabInFront]>();
const installed = fakeEvent<[]>();
const show = vi.fn<(place: AskedPlace, tab: TabInFront | undefined) => Promise<void>>(() =>
  Promise.resolve(),
);
const TAB = { id: 3, windowId: 1, url: 'https://x.com/home' };

Object.assign(fakeBrowser, {
  contextMenus: {
    onClicked: clicked,
    create: (line: Line) => lines.push(line),
    removeAll: () => {
      lines = [];
      return Promise.resolve();
    },
  },
  omnibox: {
    onInputStarted: fakeEvent(),
    onInputChanged: fakeEvent(),
    onInputCancelled: fakeEvent(),
    onInputEntered: fakeEvent(),
  },
  commands: { onCommand: commanded },
});
Object.assign(fakeBrowser.runtime, { onInstalled: installed });
fakeBrowser.i18n.getMessage = () => '';
serveDoors(
  { show, openFor: () => Promise.resolve('panel'), showFor: () => Promise.resolve() },
  { list: () => Promise.resolve([]), read: () => Promise.resolve(null) },
);

beforeEach(() => show.mockClear());

const titles = () => lines.map(({ id, title }) => [id, title]);

test('they are made when Sidelight is installed, and again in the language that is chosen', async () => {
  installed.fire();
  await eventually(() =>
    expect(titles()).toEqual([
      ['look-up-selection', 'Look up “%s” in Sidelight'],
      ['look-up', 'Look something up in Sidelight'],
      ['look-up-from-button', 'Look something up in Sidelight'],
    ]),
  );
  expect(lines[1]?.documentUrlPatterns).toEqual(X_MATCHES);

  await language.setValue('cy');
  await eventually(() =>
    expect(titles()[0]).toEqual(['look-up-selection', 'Chwilio am “%s” yn Sidelight']),
  );
  await language.setValue('de');
  await eventually(() =>
    expect(titles()[1]).toEqual(['look-up', 'Etwas in Sidelight nachschlagen']),
  );
  expect(lines).toHaveLength(3);
});

test('words that are selected are looked up beside their tab, in the turn of the click', () => {
  clicked.fire({ menuItemId: 'look-up-selection', selectionText: ' followed\n me\u202E ' }, TAB);
  expect(show).toHaveBeenCalledWith({ at: 'look-up', query: 'followed me' }, TAB);
});

test('without a selection, and by the shortcut, the look-up is empty', () => {
  clicked.fire({ menuItemId: 'look-up' }, TAB);
  commanded.fire(LOOK_UP_COMMAND, TAB);
  commanded.fire('lock-journal', TAB);
  expect(show.mock.calls).toEqual([
    [{ at: 'look-up', query: '' }, TAB],
    [{ at: 'look-up', query: '' }, TAB],
  ]);
});
