/** What is read and written on the way: the people are the test pages' invented ones. */

/** The post that is captured; it stands high on the home timeline. */
export const POST = {
  article: 'article:has([data-testid="UserAvatar-Container-ines_example"])',
  author: 'ines_example',
  /** Some of its words, which nobody has chosen to keep. */
  words: 'Mostly I listened',
};

export const QUESTION = 'someone I support has followed me';

export const TWO_LINES =
  'She says she mostly listened. I talk too early.\nNext time: count to ten before the first word of comfort.';
/** A word of the above that stands nowhere else. */
export const WORD = 'comfort';
export const AFTERTHOUGHT = ' Asked the team: they count to five.';

export const OTHER_MOMENT = 'A hashtag hour felt less like a crowd than like a kitchen.';
export const UNFINISHED = 'Something about asking before giving advice';

export const FIELD = 'Two lines of your own';
