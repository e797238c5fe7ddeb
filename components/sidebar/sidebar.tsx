import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenedCard } from '@/components/guidance/opened-card';
import { addressOf } from '@/components/journal/place';
import type { Place } from '@/components/journal/place';
import { Now } from '@/components/now/now';
import { whereInWords } from '@/components/now/page-words';
import { useMoment } from '@/components/now/use-moment';
import { Masthead } from '@/components/ui/masthead';
import { Column } from '@/components/ui/page';
import { SearchBox } from '@/components/ui/search-box';
import { Tabs } from '@/components/ui/tabs';
import { useToast } from '@/components/ui/toast';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { MOST_SOURCES } from '@/utils/journal/entry';
import type { CapturedPost, PlatformId } from '@/utils/platforms/platform';
import * as parts from './parts';
import { SidebarMenu } from './sidebar-menu';
import { usePage } from './use-page';
import type { PageInView } from './use-page';
import { useLookUpKeys } from './use-look-up-keys';

const TABS = [
  { id: 'now', label: 'Now' },
  { id: 'guidance', label: 'Guidance' },
  { id: 'journal', label: 'Journal' },
] as const;

type TabId = (typeof TABS)[number]['id'];

/** The sidebar: where one is, the look-up, and the tabs. */
export function Sidebar() {
  const say = useToast();
  const [tab, setTab] = useState<TabId>('now');
  const [query, setQuery] = useState('');
  const [card, setCard] = useState<OpenedCard>();
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  const moment = useMoment();
  const { attach } = moment;

  const goTo = useCallback((id: TabId) => {
    setQuery('');
    setCard(undefined);
    setTab(id);
    window.scrollTo(0, 0);
  }, []);

  const onCaptured = useCallback(
    (post: CapturedPost, from: PlatformId) => {
      const outcome = attach(post, from);
      if (outcome !== 'attached') say({ text: NOT_ATTACHED[outcome] });
      goTo('now');
    },
    [attach, goTo, say],
  );
  const page = usePage(onCaptured);
  const isLookingUp = query.trim() !== '';
  const typeQuery = useCallback((words: string) => {
    setCard(undefined);
    setQuery(words);
  }, []);
  const clear = useCallback(() => typeQuery(''), [typeQuery]);
  useLookUpKeys({ box, results, onClear: clear });
  useEscape(page);
  useLostFocus(
    [tab, card?.slug, addressOf(place)].join(' '),
    isLookingUp ? 'input[type=search]' : '[role=tab][aria-selected=true]',
  );

  function openEntry(next: Place) {
    setPlace(next);
    goTo('journal');
  }

  return (
    <>
      <Masthead where={whereOf(page)} menu={<SidebarMenu onUndock={page.undock} />}>
        <SearchBox
          inputRef={box}
          label="Look something up"
          hintKey="/"
          value={query}
          onInput={typeQuery}
          onFocus={prepareResults}
        />
      </Masthead>
      <main data-platform={page.state?.platform} data-page={page.state?.kind}>
        <Column>
          <Tabs
            label="Sidelight"
            tabs={TABS}
            selected={card === undefined && !isLookingUp ? tab : undefined}
            onSelect={goTo}
          >
            {card !== undefined ? (
              <parts.cardView.View
                card={card}
                backLabel={isLookingUp ? 'Back to results' : 'Back'}
                onBack={() => setCard(undefined)}
                onOpen={setCard}
                onWrite={(title) => {
                  moment.startNew(title);
                  goTo('now');
                }}
              />
            ) : isLookingUp ? (
              <parts.results.View
                query={query}
                onOpen={setCard}
                onOpenEntry={(id) => openEntry({ at: 'entry', id })}
                regionRef={results}
              />
            ) : tab === 'now' ? (
              <Now
                page={page}
                moment={moment}
                onOpenCard={setCard}
                onOpenEntry={(id) => openEntry({ at: 'entry', id })}
                onEditEntry={(id) => openEntry({ at: 'editor', id })}
              />
            ) : tab === 'guidance' ? (
              <parts.guidance.View onOpen={setCard} />
            ) : (
              <parts.journal.View place={place} onGo={setPlace} />
            )}
          </Tabs>
        </Column>
      </main>
    </>
  );
}

/** Whoever goes to the look-up is about to want its results. */
function prepareResults() {
  parts.results.prepare().catch((error: unknown) => console.error(error));
}

const NOT_ATTACHED = {
  unreadable:
    'Sidelight could read nothing of this post: not its words, its author or its address. Your own words are enough.',
  full: `An entry holds at most ${MOST_SOURCES} posts. Save this one, and capture the next in a new moment.`,
};

function whereOf({ where, state }: PageInView): string {
  if (where === 'looking') return '';
  return state === undefined ? 'Not on a page Sidelight knows' : whereInWords(state);
}

/** Escape gives up pointing, wherever in the sidebar the focus is. */
function useEscape({ choices, cancelCapture }: PageInView): void {
  const isPointing = choices !== undefined;
  useLayoutEffect(() => {
    if (!isPointing) return undefined;
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') cancelCapture();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [isPointing, cancelCapture]);
}
