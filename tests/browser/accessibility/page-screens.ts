import { seen, seenWords } from '../journey/seeing';
import { lockSettingsScreens, welcomePassphraseScreen } from './lock-screens';
import type { Seat } from './seat';

/** A tab for Sidelight's other pages. */
export interface PageSeat extends Seat {
  /** Opens a page of the extension's, such as `options.html`. */
  open(view: string): Promise<void>;
}

export interface PageScreen {
  name: string;
  /** Among the few that stand for all of them. */
  isTelling?: boolean;
  show(page: PageSeat): Promise<void>;
}

export const settingsScreen: PageScreen = {
  name: 'settings',
  isTelling: true,
  show: async (page) => {
    await page.open('options.html');
    await seen(page, 'the settings', "document.querySelector('input[type=radio]') !== null");
  },
};

/** After a choice that differs from how it came, so that there is something to put back. */
const settingsScreens: PageScreen[] = [
  settingsScreen,
  {
    name: 'settings, what was looked for',
    show: async (page) => {
      await settingsScreen.show(page);
      await page.type(['searchbox', 'Find a setting'], 'crisis');
      await seenWords(page, '1 setting found.');
    },
  },
  {
    name: 'settings, topics of prompts and a plan',
    show: async (page) => {
      await page.open('options.html#prompts');
      await page.click(['button', 'Add a plan']);
      await page.click('#prompt-quiet summary');
      await seenWords(page, 'Someone at risk');
      await seenWords(page, '… then I will');
    },
  },
  {
    name: 'settings, nothing found',
    show: async (page) => {
      await settingsScreen.show(page);
      await page.type(['searchbox', 'Find a setting'], 'quizzical');
      await seenWords(page, 'No setting by those words');
    },
  },
  {
    name: 'settings, about to be put back',
    show: async (page) => {
      await settingsScreen.show(page);
      await page.choose(['combobox', 'Country'], 'IE');
      await page.click(['button', 'Put all settings back…']);
      await page.click(['button', 'Put them back']);
      await seenWords(page, 'The word is “reset”.');
    },
  },
];

const welcomeScreens: PageScreen[] = [
  {
    name: 'welcome, worries',
    isTelling: true,
    show: async (page) => {
      await page.open('welcome.html');
      await seenWords(page, 'What worries you most?');
    },
  },
  {
    name: 'welcome, an answer in full',
    show: async (page) => {
      await openWorry(page, 'someone-i-support-follows-me');
      await page.click('details[open] .ui-disclosure > summary');
      await seenWords(page, 'Where this comes from');
    },
  },
  {
    name: 'welcome, an answer about safety',
    show: async (page) => {
      await openWorry(page, 'a-stranger-seems-suicidal');
      await seenWords(page, 'If someone may be in danger now');
    },
  },
  {
    name: 'welcome, where one starts from',
    show: async (page) => {
      await page.open('welcome.html#/start');
      await seenWords(page, 'Where do you start from?');
    },
  },
  {
    name: 'welcome, profession and country',
    show: async (page) => {
      await page.open('welcome.html#/work');
      await seenWords(page, 'What do you do, and where?');
      await page.choose(['combobox', 'Country'], 'NZ');
      await seenWords(page, 'the emergency number is 111.');
    },
  },
  {
    name: 'welcome, how much is said',
    show: async (page) => {
      await page.open('welcome.html#/offering');
      await seenWords(page, 'Only a question');
    },
  },
  welcomePassphraseScreen,
  {
    name: 'welcome, ready',
    show: async (page) => {
      await page.open('welcome.html#/ready');
      await seenWords(page, 'Three things to try');
    },
  },
];

/** Opens the worry that a card answers, unless it stands open since it was chosen before. */
async function openWorry(page: PageSeat, card: string): Promise<void> {
  await page.open('welcome.html');
  const worry = `details:has(> [data-card="${card}"])`;
  await seen(page, 'the worries', `document.querySelector('${worry}') !== null`);
  if (!(await page.evaluate<boolean>(`document.querySelector('${worry}').open`))) {
    await page.click(`${worry} > summary`);
  }
}

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

const practiceScreens: PageScreen[] = [
  ...ROUTES.map(({ route, name, words }) => ({
    name: `practice, ${name}`,
    isTelling: route === 'home',
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
      await seen(
        page,
        'that the post is liked',
        "document.querySelector('article button[aria-pressed=true]') !== null",
      );
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

/** Every screen of the pages that stand in a tab of their own, but for the journal's. */
export const pageScreens: PageScreen[] = [
  ...settingsScreens,
  ...lockSettingsScreens,
  ...welcomeScreens,
  ...practiceScreens,
];
