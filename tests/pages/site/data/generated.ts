import { authors, people } from './people';
import { chance, CLOCK, countsFor, idAt, pick } from './post';
import type { Post } from './post';

const OPENINGS = [
  'Ran the coffee morning again.',
  'Notes from today’s supervision.',
  'A question I keep coming back to.',
  'Small win on the late shift.',
  'We tried something new in group.',
  'Back from the (entirely fictional) conference.',
  'Reading about recovery colleges.',
  'Three weeks into the placement.',
  'Someone put it better than I could.',
  'A thank you that stayed with me.',
  'Not my best day, and still.',
  'Thinking aloud here.',
];

const MIDDLES = [
  'People talked about the groups that got them through the winter.',
  'It turns out that asking “who do you talk to online?” opens more doors than any form.',
  'I did not have an answer, so we looked for one together.',
  'The quietest person in the room had the best idea.',
  'He showed me his photographs and I learned about moths.',
  'We laughed, which is not in the care plan and ought to be.',
  'Nobody wanted advice. Everybody wanted company.',
  'It needed an hour and we had twenty minutes.',
  'I said sorry for the wait and meant it.',
  'What helped was simple: the same face two weeks running.',
  'I wrote it down before I could tidy it up.',
  'There is more skill in listening than I was ever taught.',
];

const ENDINGS = [
  'What do you do?',
  'More of this.',
  'I am still thinking about it.',
  'Has anyone else found the same?',
  'Tea now.',
  'I would do it again tomorrow.',
  'Thank you, all of you.',
  'To be continued.',
];

export const TAGS = ['PretendWardChat', 'MadeUpOTHour', 'FictionalMHWeek', 'ImaginaryPeers'];

const MINUTE = 60_000;
const made = new Map<number, Post>();

/** The `index`th post below the notable ones; the same whenever it is asked for. There is no last. */
export function generatedPost(index: number): Post {
  const known = made.get(index);
  if (known !== undefined) return known;
  const post = make(index);
  made.set(index, post);
  return post;
}

function make(index: number): Post {
  const at = CLOCK - (240 + index * 9) * MINUTE - Math.floor(chance(index, 1) * 8 * MINUTE);
  const base = { id: idAt(at, index % 4096), at, lang: 'en', counts: countsFor(index) };
  if (chance(index, 2) < 0.05) {
    const text = `Offer ${index + 1}: a mattress for every mood. None are real.`;
    return { ...base, author: people.advert, text, promoted: true, pictures: 1 };
  }
  const author = pick(authors, index, 3);
  const post: Post = { ...base, author, text: sentences(index) };
  const extra = chance(index, 4);
  if (extra < 0.16) post.pictures = 1 + Math.floor(chance(index, 5) * 4);
  else if (extra < 0.28) post.quoted = generatedPost(index + 40);
  else if (extra < 0.3) post.quoted = 'unavailable';
  if (chance(index, 6) < 0.12) post.repostedBy = pick(authors, index, 7);
  return post;
}

function sentences(index: number): string {
  const parts = [pick(OPENINGS, index, 10), pick(MIDDLES, index, 11)];
  if (chance(index, 12) < 0.5) parts.push(pick(MIDDLES, index, 13));
  if (chance(index, 14) < 0.15) parts.push(`Hello @${pick(authors, index, 15).handle}.`);
  parts.push(pick(ENDINGS, index, 16));
  if (chance(index, 17) < 0.2) parts.push(pick(['🌱', '💛', '🙏', '☕'], index, 18));
  if (chance(index, 19) < 0.15)
    parts.push(`https://notes.example.org/${index}/a-page-with-a-long-address`);
  if (chance(index, 20) < 0.4) parts.push(`#${pick(TAGS, index, 21)}`);
  return [...new Set(parts)].join(chance(index, 22) < 0.2 ? '\n' : ' ');
}
