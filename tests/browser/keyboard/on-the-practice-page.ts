import { seen, seenWords } from '../journey/seeing';
import type { PageDesk } from './desk';

/** The practice page: likes, follows, opens a thread and answers. */
export async function practise({ hands, sitDown }: PageDesk): Promise<void> {
  await sitDown('rehearsal.html');
  await seenWords(hands.view, 'Asking the crowd');
  await hands.tabTo('button', 'Like');
  await hands.press('Space');
  await hands.on('button', 'Like', 'pressed');
  await hands.tabTo('link', /^Reply \(/);
  await hands.enter();
  await hands.on('heading', 'Thread');
  await hands.tabTo('textbox', 'Your reply');
  await hands.type('Hello, nobody.');
  await hands.tabTo('button', 'Post');
  await hands.enter();
  await hands.hears('Here it went nowhere.');
  await hands.on('button', 'Post');
  await hands.tabBackTo('link', /^[A-Z]\S+( \S+)*$/);
  await hands.tabBackTo('link', 'Notifications');
  await hands.enter();
  await hands.on('heading', 'Notifications');
  await hands.tabTo('link', /./);
  await hands.enter();
  await hands.on('heading', 'Profile');
  await hands.tabTo('button', 'Follow');
  await hands.enter();
  await seen(hands.view, 'them to be followed', 'document.activeElement.ariaPressed !== "false"');
}
