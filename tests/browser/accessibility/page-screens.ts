import { seen, seenWords } from '../journey/seeing';
import type { Seat } from './seat';

/** A tab for Sidelight's other pages. */
export interface PageSeat extends Seat {
  /** Opens a page of the extension's, such as `options.html`. */
  open(view: string): Promise<void>;
}

export interface PageScreen {
  name: string;
  show(page: PageSeat): Promise<void>;
}

export const settingsScreen: PageScreen = {
  name: 'settings',
  show: async (page) => {
    await page.open('options.html');
    await seen(page, 'the settings', "document.querySelector('input[type=radio]') !== null");
  },
};

const ROUTES: { route: string; name: string; words: string }[] = [
  { route: 'home', name: 'home', words: 'Asking the crowd' },
  { route: 'post/119', name: 'a thread', words: 'Your reply' },
  { route: 'post/115', name: 'a post that quotes another', words: 'Your reply' },
  { route: 'post/0', name: 'a post that is not there', words: 'This post is not here.' },
  { route: 'profile/tamsin_makes', name: 'a profile', words: 'Occupational therapist.' },
  { route: 'profile/nobody', name: 'a profile of nobody', words: 'Nobody of that name is here.' },
  { route: 'hashtag/PeerSupportHour', name: 'a hashtag', words: 'Q1 in five minutes.' },
  { route: 'notifications', name: 'notifications', words: 'followed you.' },
  { route: 'messages', name: 'private messages', words: 'they changed my tablets' },
  { route: 'compose', name: 'a composer', words: 'What is on your mind?' },
];

export const practiceScreens: PageScreen[] = [
  ...ROUTES.map(({ route, name, words }) => ({
    name: `practice, ${name}`,
    show: async (page: PageSeat) => {
      await page.open(`rehearsal.html#/${route}`);
      await seenWords(page, words);
    },
  })),
  {
    name: 'practice, after following and liking',
    show: async (page) => {
      await page.open('rehearsal.html#/profile/tamsin_makes');
      await page.click(['button', 'Follow']);
      await page.click('article button[aria-pressed]');
      await seenWords(page, '♥ Liked');
    },
  },
  {
    name: 'practice, after posting',
    show: async (page) => {
      await page.open('rehearsal.html#/compose');
      await page.type(['textbox', 'What is on your mind?'], 'Hello, nobody.');
      await page.click(['button', 'Post']);
      await seenWords(page, 'Here it went nowhere.');
    },
  },
];
