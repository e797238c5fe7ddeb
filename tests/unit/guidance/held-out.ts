import type { Question } from './questions';

/**
 * Sixty questions on which nothing was ever tuned: written from the titles alone, before the cards
 * and the words people use were read, and reported apart. They say how the look-up does with
 * questions nobody has thought of. Do not mend a card or the ranking because of one of these; write
 * a new one instead.
 */
export const HELD_OUT: readonly Question[] = [
  ['a lady from my Tuesday clinic just sent me an insta request', 'SIT-01'],
  ['do I press accept or ignore, she is on my caseload', 'SIT-01'],
  ['discharged last year and now wants to add me', 'SIT-02'],
  ['he keeps tagging me in his stories and I am his CPN', 'SIT-03'],
  ['young man I see weekly put a goodbye message on facebook', ['SIT-04', 'SIT-16']],
  ['random person on my feed wants to end it all', ['SIT-16', 'safety-should-i-reply']],
  ['accidentally saw what my client is up to on instagram', 'SIT-05'],
  ['is it snooping to google someone before first assessment', 'SIT-06'],
  ['follower wants to know whether to come off sertraline', 'SIT-07'],
  ['bad comments about our ward on facebook by someone who is on it', ['SIT-08', 'SIT-09']],
  ['survivor activists are angry with psychiatrists on my timeline', 'SIT-09'],
  [
    'can I share a case if I change the details',
    ['SIT-10', 'most-regulators-recognised-without-a-name', 'mdu-confidentiality-and-cases'],
  ],
  ['selfie on the ward', 'SIT-11'],
  ['texting clients from my work mobile', 'SIT-12'],
  ['tributes online after a patient died', ['SIT-13', 'writing-safely-memorials']],
  ['a nurse on my team put details of a patient on snapchat', 'SIT-14'],
  ['going public about unsafe staffing', ['SIT-15', 'nmc-raising-concerns']],
  ['hundreds of nasty replies to my tweet', 'SIT-20'],
  ['said something stupid last night and want to delete it', 'SIT-22'],
  ['fake account using my photo', 'SIT-24'],
  [
    'one account for everything or two',
    ['SIT-26', 'hcpc-personal-and-professional-accounts', 'bacp-two-presences'],
  ],
  ['do I need a disclaimer in my bio', ['SIT-28', 'writing-a-bio']],
  ['got a one star google review from a client', 'SIT-31'],
  ['brand wants to pay me to mention their wellbeing app', 'SIT-32'],
  ['thirteen year old tells me she is being groomed', ['SIT-39', 'report-images-of-children']],
  ['tweetchat tonight and never done one', ['SIT-41', 'joining-a-fast-chat']],
  ['radio station rang about a comment on a local story', 'SIT-45'],
  ['come out as bipolar on my professional account', 'SIT-46'],
  ['she talks to a character app all night instead of people', 'SIT-60'],
  [
    'how to bring up tiktok in a session',
    ['SIT-49', 'rcpsych-asking-young-people', 'evidence-asking-young-people'],
  ],

  ['nmc rules on accepting friend requests', 'nmc-boundaries'],
  ['what does the GMC say about being anonymous', 'gmc-naming-yourself'],
  [
    'hcpc can I have a private account',
    ['hcpc-personal-and-professional-accounts', 'hcpc-think-before-you-post'],
  ],
  ['social work england looking at service users profiles', 'social-work-england-searching'],
  ['ahpra reviews on my practice page', ['ahpra-testimonials', 'ahpra-page-you-run']],
  ['nasw googling clients', 'nasw-looking-people-up'],
  [
    'BACP should I have separate profiles',
    ['bacp-two-presences', 'bacp-see-your-profile-as-a-client-would'],
  ],
  ['coto texting a client', ['coto-boundaries-online', 'coto-no-other-way']],
  [
    'can I be a friend and a peer worker to the same person',
    ['peer-support-research-two-way', 'peer-support-research-agree-early'],
  ],

  ['describing pictures for blind people', ['alt-text-that-helps', 'alt-text']],
  ['my boss thinks twitter is a waste of time', 'a-sceptical-manager'],
  [
    'permission to use somebody’s tweet in my talk',
    [
      'asking-consent-to-quote',
      'evidence-asking-before-quoting',
      'evidence-quoted-tweets-can-be-traced',
    ],
  ],
  ['running our own tweetchat', 'hosting-a-chat'],
  ['is it ok to say committed suicide', ['writing-safely-words', 'SIT-18']],
  ['I feel shaken after reading something awful', ['safety-looking-after-yourself', 'SIT-19']],
  ['my feed makes me miserable who should I unfollow', ['curating-a-feed', 'SIT-38', 'mute']],
  [
    'what to write to a stranger who is thinking of suicide',
    ['safety-what-to-say', 'safety-should-i-reply', 'SIT-16'],
  ],

  ['flag a worrying tiktok video', 'report-on-tiktok'],
  ['facebook ignored my complaint', ['report-harmful-content', 'report-on-facebook']],
  ['ex is sharing her naked pictures', ['report-intimate-images', 'SIT-54']],
  ['how do I tell discord about abuse', 'report-on-discord'],

  ['how many hours do I need to revalidate as a nurse', 'nmc-revalidation-hours'],
  ['I have been selected for hcpc audit help', 'hcpc-cpd-audit'],
  ['can otalk go in my portfolio', ['rcot-cpd-and-otalk', 'does-a-twitter-chat-count-as-cpd']],
  ['peer reflection for social workers deadline', 'social-work-england-cpd'],

  ['what on earth is a handle', 'handle'],
  ['what does muting someone do', 'mute'],
  ['someone talking about me without my name', 'subtweet'],
  ['is there research on adhd videos', 'evidence-adhd-on-tiktok'],
  ['who to ring for a child in distress', ['childline', 'papyrus', 'emergency', 'SIT-39']],
];
