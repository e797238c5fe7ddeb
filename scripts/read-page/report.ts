import { platformFor } from '@/utils/platforms';
import type { CapturedPost, Health, PageKind } from '@/utils/platforms';

/** What the adapter reads of the page it is run in. */
export interface PageReport {
  address: string;
  platform: string;
  kind: PageKind;
  hashtag: string | null;
  health: Health;
  /** What stands in the composer; null where none has focus or is open in a dialog. */
  composer: string | null;
  posts: CapturedPost[];
}

/** Runs inside the page. Undefined where no adapter knows its address. */
export function report(): PageReport | undefined {
  const url = new URL(document.location.href);
  const platform = platformFor(url);
  return (
    platform && {
      address: url.href,
      platform: platform.name,
      kind: platform.pageKind(url, document),
      hashtag: platform.hashtag(url),
      health: platform.health(url, document),
      composer: platform.composer(document)?.text() ?? null,
      posts: platform.posts(document).map((post) => platform.readPost(post)),
    }
  );
}
