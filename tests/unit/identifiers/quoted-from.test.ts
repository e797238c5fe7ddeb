import { expect, it } from 'vitest';
import { found } from './found';

const POST = 'Honestly the kettle is as far as I get some days, and I am proud of the kettle.';

it('finds where a draft repeats a post, whatever the case and the punctuation', () => {
  expect(found('so true: “The kettle is as far as I get some days” 💚', [POST])).toEqual([
    'quote high: The kettle is as far as I get some days',
  ]);
  expect(found('THE KETTLE — is as far as I get some days!', [POST])).toHaveLength(1);
});

it('takes the repeated part as far as it goes, and no further', () => {
  expect(found(`I saw this. ${POST} Me too.`, [POST])).toEqual([
    `quote high: ${POST.slice(0, -1)}`,
  ]);
});

it('lets seven words be, and words of one’s own', () => {
  expect(found('the kettle is as far as I can see', [POST])).toEqual([]);
  expect(found('some days making tea is all I manage', [POST])).toEqual([]);
  expect(found(POST, [])).toEqual([]);
});

it('keeps what else is inside a quote, and the rest as quote', () => {
  const post = 'our nurse Mrs Adeyemi never once looked at the clock while I was talking to her';
  expect(found(post, [post])).toEqual([
    'quote high: our nurse ',
    expect.stringContaining('Mrs Adeyemi'),
    'quote high:  never once looked at the clock while I was talking to her',
  ]);
});
