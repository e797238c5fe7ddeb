import type { PageState } from '@/utils/messages/page-port';
import type { PageKind } from '@/utils/platforms/platform';
import { t } from '@/utils/words/words';

/** "X · thread", for the top of the sidebar. */
export function whereInWords({ platformName, kind, hashtag, composing }: PageState): string {
  const isWriting = composing && kind !== 'messages';
  const place = hashtag === null ? t(`now.place.${nameOf(kind)}`) : `#${hashtag}`;
  return t('now.where', {
    platform: platformName,
    place: isWriting ? t('now.place.compose') : place,
  });
}

/** "You are reading a thread." */
export function pageSentence(kind: PageKind): string {
  return t(`now.youAre.${nameOf(kind)}`);
}

/** "thread": which kind of page something was shown on. */
export function whereShown(kind: PageKind): string {
  return t(`now.place.${nameOf(kind)}`);
}

/** Under "other" the words keep forms of a plural. */
const nameOf = (kind: PageKind) => (kind === 'other' ? 'elsewhere' : kind);
