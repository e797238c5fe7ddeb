import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { openPageLink, watchFollowedTab } from '@/utils/messages/page-link';
import type { PageLink } from '@/utils/messages/page-link';
import type { FromPage, PageState, PostChoice } from '@/utils/messages/page-port';
import type { CapturedPost, PlatformId } from '@/utils/platforms/platform';

export interface PageInView {
  /** Beside a page it knows, beside none, or not yet sure. */
  where: 'looking' | 'here' | 'nowhere';
  /** The browser's tab that it goes with; undefined while that is none, or not known. */
  tabId: number | undefined;
  /** Set while it is `here`. */
  state: PageState | undefined;
  /** Posts to choose from; set while the person is pointing at one. */
  choices: readonly PostChoice[] | undefined;
  startCapture: () => void;
  choose: (key: string) => void;
  cancelCapture: () => void;
  /** Takes a docked sidebar out of the page. */
  undock: () => void;
}

type Seen = Pick<PageInView, 'where' | 'state' | 'choices'>;

const LOOKING: Seen = { where: 'looking', state: undefined, choices: undefined };
const NOWHERE: Seen = { where: 'nowhere', state: undefined, choices: undefined };

/** The page this sidebar goes with, as it tells of itself. */
export function usePage(onCaptured: (post: CapturedPost, from: PlatformId) => void): PageInView {
  const tabId = useFollowedTab();
  const [seen, setSeen] = useState<Seen>(LOOKING);
  const link = useRef<PageLink>(undefined);

  // The line to the page stays open whatever is done with what comes over it.
  const captured = useRef(onCaptured);
  useEffect(() => {
    captured.current = onCaptured;
  }, [onCaptured]);

  useEffect(() => {
    if (tabId === 'looking') return undefined;
    if (tabId === undefined) {
      setSeen(NOWHERE);
      return undefined;
    }
    let from: PlatformId | undefined;
    const onMessage = (message: FromPage) => {
      if (message.type === 'state') from = message.state.platform;
      if (message.type === 'captured' && from !== undefined) captured.current(message.post, from);
      setSeen((now) => afterMessage(now, message));
    };
    const opened = openPageLink({ tabId, onMessage, onGone: () => setSeen(NOWHERE) });
    link.current = opened;
    return () => {
      link.current = undefined;
      opened.close();
      // Nobody is pointing in the next page yet.
      setSeen((now) => ({ ...now, choices: undefined }));
    };
  }, [tabId]);

  return {
    ...seen,
    tabId: tabId === 'looking' ? undefined : tabId,
    startCapture: useCallback(() => link.current?.send({ type: 'capture' }), []),
    choose: useCallback((key: string) => link.current?.send({ type: 'choose', key }), []),
    cancelCapture: useCallback(() => link.current?.send({ type: 'cancel' }), []),
    undock: useCallback(() => link.current?.send({ type: 'undock' }), []),
  };
}

function afterMessage(now: Seen, message: FromPage): Seen {
  switch (message.type) {
    case 'state':
      return { ...now, where: 'here', state: message.state };
    case 'choices':
      return { ...now, choices: message.choices };
    case 'captured':
    case 'cancelled':
      return { ...now, choices: undefined };
  }
}

function useFollowedTab(): number | undefined | 'looking' {
  const [tabId, setTabId] = useState<number | undefined | 'looking'>('looking');
  useEffect(() => {
    const gone = new AbortController();
    watchFollowedTab(setTabId, gone.signal).catch((error: unknown) => {
      console.error(error);
      if (!gone.signal.aborted) setTabId(undefined);
    });
    return () => gone.abort();
  }, []);
  return tabId;
}
