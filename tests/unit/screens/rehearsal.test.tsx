// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Rehearsal } from '@/components/rehearsal/rehearsal';
import messages from '@/locales/en.yml';
import { eventually } from '@/tests/support/eventually';
import { rehearsalPlatform } from '@/utils/platforms/rehearsal';
import { speak } from '@/utils/words/words';

/** A language in which no word is English. */
const OTHER = {
  ...Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      text.replace(/[a-z]+(?![^{<]*[}>])/gi, 'ŷŵ'),
    ]),
  ),
  'language.tag': 'de',
};

function open(route: string): void {
  render(null, document.body);
  location.hash = `#/${route}`;
  render(<Rehearsal />, document.body);
}

const ROUTES = ['home', 'post/115', 'profile/tamsin_makes', 'hashtag/PeerSupportHour', 'messages'];

function read(route: string) {
  open(route);
  return rehearsalPlatform.posts(document).map((post) => rehearsalPlatform.readPost(post));
}

const shown = () => document.body.textContent;

beforeEach(() => {
  fakeBrowser.commands.getAll = () =>
    Promise.resolve([{ name: '_execute_action', shortcut: 'Alt+Shift+L' }]);
});
afterEach(() => {
  render(null, document.body);
  speak(messages);
});

describe('the practice page in another language', () => {
  it.each(ROUTES)('is read the same: %s', (route) => {
    const inEnglish = read(route);
    speak(OTHER);
    expect(read(route)).toEqual(inEnglish);
    expect(inEnglish.length > 0).toBe(route !== 'messages');
  });

  it('says once that its people write in English, and marks what they write', () => {
    open('home');
    expect(shown()).not.toContain(messages['rehearsal.inEnglish']);
    speak({ ...OTHER, 'rehearsal.inEnglish': messages['rehearsal.inEnglish'] ?? '' });
    open('home');
    expect(shown().split(messages['rehearsal.inEnglish'] ?? '?')).toHaveLength(2);
    const words = [...document.querySelectorAll('[data-text]')];
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((text) => !text.matches('[lang="en-GB"][dir="ltr"]'))).toEqual([]);
  });
});

describe('the practice page', () => {
  it('says by which keys Sidelight opens, or that a button does where there are none', async () => {
    open('home');
    await eventually(() => expect(shown()).toContain('press Alt+Shift+L'));
    fakeBrowser.commands.getAll = () => Promise.resolve([]);
    open('messages');
    await eventually(() => expect(shown()).toContain('press its button'));
  });

  it('goes on at the words when the rest of a post is shown', async () => {
    open('home');
    const more = document.querySelector<HTMLElement>('[data-truncated]')!;
    const words = more.closest('[data-post]')?.querySelector('[data-text]');
    more.focus();
    more.click();
    await eventually(() => expect(document.activeElement).toBe(words));
    expect(words?.textContent).toContain('listened to him in months.');
  });
});
