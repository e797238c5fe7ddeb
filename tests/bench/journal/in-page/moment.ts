import { emptyContent } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';

/** A moment as people write them: a title, a post it is about, some 300 words. */
export function moment(title = 'Asked in the open'): EntryContent {
  const sentence = 'A person I support asked in public what I would have answered in private. ';
  return {
    ...emptyContent('moment'),
    title,
    body: sentence.repeat(24).trim(),
    sources: [
      {
        platform: 'x',
        permalink: 'https://x.com/someone_invented/status/1900000000000000000',
        postedAt: '2026-11-20T09:30:00.000Z',
        hashtags: ['WeInvented'],
      },
    ],
    themes: ['boundaries'],
  };
}
