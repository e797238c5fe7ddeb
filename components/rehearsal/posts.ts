export interface Post {
  id: string;
  by: string;
  /** ISO 8601, UTC. */
  at: string;
  text: string;
  /** The id of the post it answers. */
  answers?: string;
  /** The id of the post it quotes. */
  quotes?: string;
}

/** Characters of a post shown in a list; longer ones end in "Show more". */
export const SHOWN = 280;

/** The invented timeline, newest first. Every situation on it is one that newcomers worry about. */
const POSTS: readonly Post[] = [
  {
    id: '120',
    by: 'otis_late',
    at: '2026-11-21T23:52:00Z',
    text: 'third night of no sleep. everything is too heavy and i can’t see the point of any of it. sorry for posting this',
  },
  {
    id: '119',
    by: 'tamsin_makes',
    at: '2026-11-21T18:20:00Z',
    text: 'Asking the crowd: a colleague would like a simple app for keeping track of mood, one that works offline and costs nothing. What do people actually go on using after the first week?',
  },
  {
    id: '118',
    by: 'corvin_peer',
    at: '2026-11-21T18:31:00Z',
    answers: '119',
    text: 'Honestly? A paper diary and three colours of pen. But I will ask the group on Monday and tell you what they say.',
  },
  {
    id: '117',
    by: 'noor_next_door',
    at: '2026-11-21T18:44:00Z',
    answers: '119',
    text: 'My brother stopped using every one of them except the one that let him draw. Do share what you find!',
  },
  {
    id: '116',
    by: 'ines_walks',
    at: '2026-11-21T14:05:00Z',
    text: 'Fourteen weeks on @marigold_house’s waiting list, then a letter to say that I missed an appointment nobody told me about. I am not a “did not attend”. I am a person who was not asked.',
  },
  {
    id: '115',
    by: 'sula_penhallow',
    at: '2026-11-21T15:12:00Z',
    quotes: '116',
    text: 'Reading this one twice before saying anything. What would it take for a letter like that never to be sent?',
  },
  {
    id: '114',
    by: 'kit_in_training',
    at: '2026-11-21T12:40:00Z',
    text: 'Such a moving session on placement this morning. A man in his fifties, used to run the bakery by the station in our town, told me he had not spoken to his daughter since her wedding in June. I won’t say his name of course, but it made me think about how much people carry into a room with them, how little of it is ever in the notes, and how lucky I am to be learning this. He said I was the first person who had really listened to him in months.',
  },
  {
    id: '113',
    by: 'peer_support_hour',
    at: '2026-11-17T20:00:00Z',
    text: 'Welcome to #PeerSupportHour! Tonight: what helps when things begin to slip? Say hello first, and say if you are only here to listen, which is very much allowed.\nQ1 in five minutes.',
  },
  {
    id: '112',
    by: 'peer_support_hour',
    at: '2026-11-17T20:05:00Z',
    text: 'Q1: Who or what notices first, you or the people around you? #PeerSupportHour',
  },
  {
    id: '111',
    by: 'ines_walks',
    at: '2026-11-17T20:07:00Z',
    answers: '112',
    text: 'A1: The dog. I am not joking. She brings me her lead before I know that I have gone quiet. #PeerSupportHour',
  },
  {
    id: '110',
    by: 'wren_nights',
    at: '2026-11-17T20:09:00Z',
    answers: '112',
    text: 'A1: First time here, listening as a nurse. The dog has taught me more than my last study day. #PeerSupportHour',
  },
  {
    id: '109',
    by: 'bram_quill',
    at: '2026-11-17T20:12:00Z',
    answers: '112',
    text: 'A1: my landlord, apparently. also my key worker is probably reading this, hello #PeerSupportHour',
  },
  {
    id: '108',
    by: 'bram_quill',
    at: '2026-11-20T21:15:00Z',
    text: 'first gig in two years tomorrow. terrified. come if you like bad jazz',
  },
  {
    id: '107',
    by: 'wren_nights',
    at: '2026-11-20T07:35:00Z',
    text: 'Walked out of a long night into a pink sky and a robin that would not stop. Some mornings you get paid twice.',
  },
  {
    id: '106',
    by: 'corvin_peer',
    at: '2026-11-20T10:02:00Z',
    text: 'Someone asked me what a peer worker does that a clinician can’t. I said: I can’t do more. I can go first.',
  },
  {
    id: '105',
    by: 'noor_next_door',
    at: '2026-11-19T16:48:00Z',
    text: 'Saw a video that says you can just stop taking lithium if you drink enough celery juice. 40,000 likes. Is anybody who knows about these things going to say something?',
  },
  {
    id: '104',
    by: 'marigold_house',
    at: '2026-11-19T09:00:00Z',
    text: 'Our drop-in is open today from ten to four. This account is not watched out of hours: if you need help now, call 111 or, in an emergency, 999.',
  },
  {
    id: '103',
    by: 'sula_penhallow',
    at: '2026-11-18T08:25:00Z',
    text: 'Thank you to the eleven people who answered my question about sleep groups. I have put it all on one page, with your names where you said I could.',
  },
  {
    id: '102',
    by: 'tamsin_makes',
    at: '2026-11-18T12:10:00Z',
    text: 'What I love about this place: asked a stranger about her quilt, ended up with an idea for Thursday’s group.',
  },
  {
    id: '101',
    by: 'kit_in_training',
    at: '2026-11-18T22:30:00Z',
    text: 'Is it all right to have a night out on here if my uni and my placement follow me? Asking for a me.',
  },
];

export function postById(id: string): Post | undefined {
  return POSTS.find((post) => post.id === id);
}

/** Posts that begin something, newest first. */
export function timeline(): Post[] {
  return newestFirst(POSTS.filter((post) => post.answers === undefined));
}

export function answersTo(id: string): Post[] {
  return newestFirst(POSTS.filter((post) => post.answers === id)).reverse();
}

export function postsBy(handle: string): Post[] {
  return newestFirst(POSTS.filter((post) => post.by === handle));
}

export function postsWith(hashtag: string): Post[] {
  const tag = `#${hashtag}`.toLowerCase();
  return newestFirst(POSTS.filter((post) => post.text.toLowerCase().includes(tag))).reverse();
}

function newestFirst(posts: Post[]): Post[] {
  return posts.sort((a, b) => b.at.localeCompare(a.at));
}
