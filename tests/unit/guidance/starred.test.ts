import { expect, test } from 'vitest';
import { withStar, withoutStar } from '@/utils/guidance/starred';

test('a star keeps a card once, the newest first, until it is taken off', () => {
  const two = withStar(withStar([], 'a'), 'b');
  expect(two).toEqual(['b', 'a']);
  expect(withStar(two, 'a')).toEqual(['a', 'b']);
  expect(withoutStar(two, 'b')).toEqual(['a']);
  expect(withoutStar(two, 'never')).toEqual(two);
});
