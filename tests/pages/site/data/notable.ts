import { people } from './people';
import type { Person } from './people';
import { CLOCK, countsFor, idAt } from './post';
import type { Post } from './post';

/** The posts tests ask for by name. They stand at the top of the home timeline, in this order. */

const MINUTE = 60_000;

type Details = Partial<Omit<Post, 'id' | 'author' | 'at' | 'counts'>>;

function post(minutesAgo: number, author: Person, text: string, details: Details = {}): Post {
  const at = CLOCK - minutesAgo * MINUTE;
  const id = idAt(at, minutesAgo);
  return { id, author, at, lang: 'en', text, counts: countsFor(minutesAgo), ...details };
}

const quotedEvent = post(
  190,
  people.chat,
  'Tonight at 8: small things that made handover kinder.\nBring one. #PretendWardChat',
);

const quotedPicture = post(
  210,
  people.ward,
  'The day room wall is finished. Everyone painted something.',
  { pictures: 1 },
);

export const notable = {
  /** Words with a line break, a hashtag and a mention. */
  event: post(
    6,
    people.chat,
    'One hour to go. Question one: what helped you settle in on a new ward?\n\nFirst time here? Say hello, @jo_nobody did last week. #PretendWardChat',
  ),
  plain: post(11, people.ines, 'A good conversation about sleep today. Mostly I listened.'),
  /** The crowd is asked. */
  ask: post(
    17,
    people.otto,
    'Asking the crowd: has anyone used a shared garden to get people talking? What would you do differently? #MadeUpOTHour',
  ),
  quoting: post(
    25,
    people.maya,
    'This is the one I wait for every week. I answered last time and three people wrote back.',
    { quoted: quotedEvent },
  ),
  promoted: post(
    31,
    people.advert,
    'Sleep like a placeholder. Order the mattress that is not there.',
    {
      promoted: true,
      pictures: 1,
    },
  ),
  /** Names no one, says it plainly; a team would want to answer well. */
  critical: post(
    38,
    people.sam,
    'Four months on the list at @example_trust, then a letter with the wrong name on it. I am tired of being grateful for appointments.',
  ),
  reposted: post(
    44,
    people.lena,
    'Ask what someone enjoys online before you ask what worries you.',
    {
      repostedBy: people.ines,
    },
  ),
  /** In the writer's name too. */
  emoji: post(52, people.otto, 'First beans of the year 🌱 Thank you all for the seeds 💛🙏'),
  pictureOnly: post(59, people.ward, '', { pictures: 2 }),
  video: post(63, people.maya, 'Two minutes on what peer support is, and is not.', { video: true }),
  link: post(
    66,
    people.pat,
    'New leaflet on talking about social media, comments welcome: https://leaflets.example.org/talking-about-online-life/2026/draft-3',
  ),
  long: post(
    74,
    people.lena,
    'A thread would be kinder to read, but here it is in one. When I started out I thought my job was to warn people about the internet. Then someone showed me the group in which she had learned to cook, to laugh again, and to say no to her brother. I had been about to advise her to log off.',
    {
      rest: ' What I do now: I ask to be shown around. People are good guides to their own lives, and the risks come up by themselves, in their words, which are better than mine.',
    },
  ),
  /** Distressed, not graphic. */
  distressed: post(
    83,
    people.quiet,
    'Another night awake. I do not know who to tell, so I am telling nobody in particular. Everything feels very heavy.',
  ),
  quotingUnavailable: post(91, people.jo, 'I thought this was a fair point, whoever wrote it.', {
    quoted: 'unavailable',
  }),
  /** The only address within the quoted post is its picture's, and it comes before this one's own. */
  quotingPicture: post(93, people.sam, 'Paint I can get behind.', { quoted: quotedPicture }),
  unreadable: post(95, people.ward, '', { unreadable: true }),
  arabic: post(
    102,
    people.noor,
    'سؤال للزملاء: كيف تبدؤون الحديث عن الحياة على الإنترنت؟\nأنا أسأل أولا عما يسعدهم. #دردشة_متخيلة',
    { lang: 'ar' },
  ),
  japanese: post(
    110,
    people.hana,
    '今日は勉強会でした。まず聞くこと、それから一緒に考えること。 #架空ケア',
    { lang: 'ja' },
  ),
  answer: post(
    121,
    people.jo,
    'Hello! Someone showed me where the mugs are. That was it, really. #PretendWardChat',
    {
      replyTo: quotedEvent,
    },
  ),
  /** What others quote, and where the answer above was given. Not on the home timeline. */
  quotedEvent,
  quotedPicture,
} satisfies Record<string, Post>;
