/**
 * Words practitioners use for the same thing. Each list becomes one term of the look-up, so that a
 * question is found whichever of them was typed. A phrase is matched whole, its small words too.
 */
export const SAME: readonly (readonly string[])[] = [
  [
    'person',
    'patient',
    'client',
    'service user',
    'consumer',
    'caseload',
    ...['person', 'people', 'someone', 'somebody', 'anyone', 'those'].flatMap((who) =>
      ['support', 'see', 'work with', 'care for', 'look after', 'treat'].flatMap((does) => [
        `${who} i ${does}`,
        `${who} we ${does}`,
        `${who} im ${does}ing`,
      ]),
    ),
    'someone on my books',
    'someone from work',
  ],
  [
    'follow',
    'follower',
    'friend',
    'befriend',
    'unfriend',
    'add',
    'connect',
    'connection',
    'request',
  ],
  ['former', 'ex', 'previous', 'past', 'discharged', 'used to', 'no longer', 'years ago'],
  ['post', 'tweet', 'status', 'toot', 'skeet'],
  ['retweet', 'repost', 'reblog', 'share', 'boost'],
  [
    'message',
    'dm',
    'pm',
    'inbox',
    'direct message',
    'private message',
    'messenger',
    'text',
    'sms',
    'whatsapp',
  ],
  [
    'suicide',
    'suicidal',
    'kill',
    ...['him', 'her', 'them', 'my', 'your', 'one'].flatMap((who) => [
      `kill ${who}self`,
      `kill ${who}selves`,
    ]),
    ...['his', 'her', 'their', 'my', 'your'].flatMap((whose) => [
      `end ${whose} life`,
      `take ${whose} life`,
      `take ${whose} own life`,
    ]),
    'end it all',
    'end it',
    'want to die',
    'wish they were dead',
    'better off dead',
    'not want to be here',
    'dont want to be here',
    'doesnt want to be here',
    'unalive',
  ],
  [
    'self harm',
    'selfharm',
    'self injury',
    'overdose',
    ...['him', 'her', 'them', 'my', 'your', 'one'].flatMap((who) =>
      ['hurt', 'harm', 'cut'].flatMap((does) => [`${does} ${who}self`, `${does} ${who}selves`]),
    ),
  ],
  ['helpline', 'hotline', 'crisis line', 'crisis number', 'crisis text', 'phone line'],
  ['photo', 'picture', 'pic', 'image', 'selfie', 'snap', 'video'],
  [
    'regret',
    'mistake',
    'delete',
    'undo',
    'take down',
    'take it down',
    'wish i hadnt',
    'shouldnt have',
  ],
  ['abuse', 'troll', 'pile on', 'pileon', 'harass', 'attack', 'hate', 'bully', 'nasty', 'dogpile'],
  [
    'search',
    'google',
    'look up',
    'look them up',
    'look someone up',
    'snoop',
    'stalk',
    'check up on',
  ],
  ['colleague', 'coworker', 'co worker', 'teammate', 'staff'],
  ['confidentiality', 'confidential', 'breach', 'leak', 'identify', 'identifiable', 'recognise'],
  ['story', 'case', 'case study', 'vignette', 'anecdote', 'composite', 'anonymise'],
  ['private', 'privacy', 'locked', 'setting', 'settings'],
  ['employer', 'manager', 'boss', 'my trust', 'nhs trust', 'organisation', 'workplace'],
  ['hashtag chat', 'tweetchat', 'tweet chat', 'twitter chat', 'chat'],
  ['event', 'conference', 'live tweet', 'livetweet', 'live post'],
  ['impersonation', 'impersonate', 'fake account', 'pretend to be me', 'clone'],
  ['dox', 'doxx', 'doxxing', 'home address', 'private details'],
  [
    'death',
    'die',
    'dead',
    'bereavement',
    'bereaved',
    'pass away',
    'memorial',
    'funeral',
    'condolence',
  ],
  ['activist', 'campaigner', 'survivor', 'expert by experience', 'lived experience'],
  ['advice', 'advise', 'medication', 'meds', 'diagnosis', 'symptom', 'clinical'],
  ['complaint', 'complain', 'criticise', 'criticism', 'slag off', 'rant', 'moan', 'bad review'],
  ['praise', 'thank', 'compliment', 'gratitude'],
  ['concern', 'whistleblow', 'whistleblowing', 'whistleblower', 'speak up', 'unsafe'],
  ['journalist', 'reporter', 'newspaper', 'the press', 'the media'],
  ['disclaimer', 'views my own', 'views are my own', 'opinions my own'],
  ['anonymous', 'pseudonym', 'pseudonymous', 'alias', 'real name', 'own name'],
  ['family', 'carer', 'relative', 'parent', 'mum', 'dad', 'mother', 'father'],
  ['young', 'teen', 'teenager', 'child', 'kid', 'adolescent', 'youth'],
  ['misinformation', 'disinformation', 'fake news', 'myth', 'false', 'untrue'],
  ['ai', 'chatgpt', 'chatbot', 'artificial intelligence'],
  ['security', 'password', 'hack', 'two step', '2fa', 'two factor'],
  ['stranger', 'someone i dont know', 'dont know them', 'never met', 'unknown'],
  ['distress', 'upset', 'sad', 'struggle', 'low mood', 'venting', 'vent'],
];

/** Small words that say nothing of what a question is about. */
export const SMALL_WORDS: readonly string[] =
  `a about actually after again all also always am an and another any anyone anybody anything are as
  at be because been being best but by can cannot cant could did do does doesnt doing dont else ever
  for from get gets getting go going got had has hasnt have havent having he hello help her here hers
  hi him his how i id if im in into is isnt it its ive just kind let lot make may maybe me might
  mine much must my need needs nothing of off ok okay on one only or our out over person please put really
  right say says see she should shouldnt so some somebody someone something sometimes still such
  sure tell than that the their them then there theres these they theyre theyve thing things think
  this those though through to too twitter up us use very want wants was way we were what whats when
  where which while who whos whose why will with wont work would x yet you your`
    .split(/\s+/)
    .filter((word) => word !== '');
