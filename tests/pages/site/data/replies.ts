import { authors } from './people';
import { chance, countsFor, idAt, pick } from './post';
import type { Post } from './post';

const ANSWERS = [
  'This, exactly.',
  'We do the same and it works, most weeks.',
  'Thank you for saying it. I thought I was the only one.',
  'How did you start? I would love to try it here.',
  'I am not sure I agree, but I am glad you asked.',
  'Saving this for my next supervision.',
  'Could you say more about the second part?',
  'My colleague did this last year: https://notes.example.org/colleague/what-we-learned',
  'Yes 💛',
  'I had a different experience. Happy to talk about it.',
  'Joining in from the night shift. #PretendWardChat',
];

/** The conversation under a post: the same one each time. */
export function repliesTo(post: Post): Post[] {
  const seed = Number(BigInt(post.id) % 1_000_003n);
  const count = 5 + Math.floor(chance(seed, 40) * 9);
  return Array.from({ length: count }, (_, nth) => {
    const at = post.at + (nth + 1) * 130_000;
    return {
      id: idAt(at, (seed + nth) % 4096),
      author: pick(authors, seed + nth, 41),
      at,
      lang: 'en',
      text: pick(ANSWERS, seed + nth, 42),
      replyTo: post,
      counts: countsFor(seed + nth + 7),
    };
  });
}
