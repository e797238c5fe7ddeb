import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addressOf as openedAddress } from '@/components/guidance/opened';
import { addressOf } from '@/components/journal/place';
import type { Place } from '@/components/journal/place';
import { useLockKeys, useLockNow } from '@/components/lock/lock-now';
import { useJournalState } from '@/components/lock/use-journal-state';
import { useReportedUse } from '@/components/lock/use-reported-use';
import { Now } from '@/components/now/now';
import { whereInWords } from '@/components/now/page-words';
import { useMoment } from '@/components/now/use-moment';
import { useOffer } from '@/components/now/use-offer';
import { usePromptHere } from '@/components/prompts/use-prompt-here';
import { useSetting } from '@/components/settings/use-setting';
import { Masthead } from '@/components/ui/masthead';
import { Column } from '@/components/ui/page';
import { SearchBox } from '@/components/ui/search-box';
import { Tabs } from '@/components/ui/tabs';
import { useToast } from '@/components/ui/toast';
import { useLostFocus } from '@/components/ui/use-lost-focus';
import { MOST_SOURCES } from '@/utils/journal/entry';
import type { CapturedPost, PlatformId } from '@/utils/platforms/platform';
import { singleKeys } from '@/utils/settings';
import { plural, t } from '@/utils/words/words';
import * as parts from './parts';
import { CrisisButton } from './crisis-button';
import { SidebarMenu } from './sidebar-menu';
import { useGround } from './use-ground';
import { useLockFall } from './use-lock-fall';
import { useOpened } from './use-opened';
import { usePage } from './use-page';
import type { PageInView } from './use-page';
import { useShortcuts } from './use-shortcuts';
import { useWanted } from './use-wanted';
import type { Wanted } from './wanted';

const TABS = ['now', 'guidance', 'journal'] as const;

type TabId = (typeof TABS)[number];

/** The sidebar: where one is, the look-up, and the tabs. */
export function Sidebar() {
  const say = useToast();
  const [tab, setTab] = useState<TabId>('now');
  const [query, setQuery] = useState('');
  const opened = useOpened();
  const { open, closeAll } = opened;
  /** How often writing was begun from a card. */
  const [begun, setBegun] = useState(0);
  const [isListing, setListing] = useState(false);
  const [hasLedger, setLedger] = useState(false);
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLElement>(null);
  const { access } = useJournalState();
  const isOpen = access === 'open';
  const moment = useMoment(isOpen);
  const { attach } = moment;
  const singles = useSetting(singleKeys).value === true;

  const goTo = useCallback(
    (id: TabId) => {
      setQuery('');
      closeAll();
      setTab(id);
      window.scrollTo(0, 0);
    },
    [closeAll],
  );

  const onCaptured = useCallback(
    (post: CapturedPost, from: PlatformId) => {
      if (!isOpen) {
        say({ text: t('lock.notCaptured') });
        return;
      }
      const outcome = attach(post, from);
      if (outcome === 'unreadable') say({ text: t('now.unreadablePost') });
      if (outcome === 'full') say({ text: plural('now.fullOfPosts', MOST_SOURCES) });
      goTo('now');
    },
    [isOpen, attach, goTo, say],
  );
  const page = usePage(onCaptured);
  useGround(page.state);
  const prompt = usePromptHere(page.tabId);
  const offer = useOffer(
    page.where === 'looking' ? undefined : (page.state?.kind ?? 'other'),
    page.state,
  );
  const isLookingUp = query.trim() !== '';
  const typeQuery = useCallback(
    (words: string) => {
      closeAll();
      setQuery(words);
    },
    [closeAll],
  );
  const clear = useCallback(() => typeQuery(''), [typeQuery]);
  const openCrisis = useCallback(() => open({ at: 'crisis' }), [open]);
  const openPrompt = prompt.open;
  useWanted(
    useCallback(
      (wanted: Wanted) => {
        if ('prompt' in wanted || 'moment' in wanted) {
          goTo('now');
          if ('prompt' in wanted) openPrompt(wanted.prompt);
          else setBegun((count) => count + 1);
          return;
        }
        typeQuery('lookUp' in wanted ? wanted.lookUp : '');
        if ('open' in wanted) {
          open(wanted.open);
          return;
        }
        // A browser's own sidebar is not where the keys go until it is told.
        window.focus();
        box.current?.focus();
      },
      [goTo, typeQuery, open, openPrompt],
    ),
  );
  const { cancelCapture } = page;
  useLockFall(
    access,
    useCallback(() => {
      // Words typed to find entries by, and posts that were about to be captured.
      setQuery('');
      cancelCapture();
    }, [cancelCapture]),
  );
  const lock = useLockNow();
  useLockKeys(lock);
  useReportedUse();
  const showLedger = useCallback(() => {
    const show = () => setLedger(true);
    parts.ledgerDialog.prepare().then(show, show);
  }, []);
  const list = useCallback(() => {
    const show = () => setListing(true);
    // Where it cannot be had, its place says so.
    parts.shortcutsDialog.prepare().then(show, show);
  }, []);
  useShortcuts({
    box,
    results,
    singleKeys: singles,
    isPointing: page.choices !== undefined,
    onClear: clear,
    onCrisis: openCrisis,
    onBack: opened.shown === undefined ? undefined : opened.back,
    onList: list,
    onCancel: page.cancelCapture,
  });
  useLayoutEffect(() => {
    if (begun > 0) document.querySelector<HTMLElement>('main textarea')?.focus();
  }, [begun]);
  useLostFocus(
    [tab, opened.shown && openedAddress(opened.shown), addressOf(place)].join(' '),
    isLookingUp ? 'input[type=search]' : '[role=tab][aria-selected=true]',
  );
  useLostFocus(access, isOpen ? 'main textarea' : '.locked-moment button');
  // What was pressed in the menu has gone with it.
  useLostFocus(`${isListing} ${hasLedger}`, 'header button');

  function openEntry(next: Place) {
    setPlace(next);
    goTo('journal');
  }

  return (
    <>
      <Masthead
        where={whereOf(page)}
        menu={
          <>
            <CrisisButton onOpen={openCrisis} />
            <SidebarMenu
              onUndock={page.undock}
              onShortcuts={list}
              onPrompts={showLedger}
              onLock={lock}
            />
          </>
        }
      >
        <SearchBox
          inputRef={box}
          label={t('sidebar.lookUp')}
          {...(singles ? { hintKey: '/' } : {})}
          value={query}
          onInput={typeQuery}
          onFocus={prepareResults}
        />
      </Masthead>
      <main data-platform={page.state?.platform} data-page={page.state?.kind}>
        <Column>
          <Tabs
            label={t('titles.sidebar')}
            tabs={TABS.map((id) => ({ id, label: t(`sidebar.${id}`) }))}
            selected={opened.shown === undefined && !isLookingUp ? tab : undefined}
            onSelect={goTo}
          >
            {opened.shown !== undefined ? (
              <parts.opened.View
                opened={opened.shown}
                backLabel={
                  isLookingUp && !opened.isDeeper ? t('sidebar.backToResults') : t('sidebar.back')
                }
                onBack={opened.back}
                onOpen={open}
                onWrite={(title) => {
                  if (isOpen) moment.startNew(title);
                  goTo('now');
                  setBegun((count) => count + 1);
                }}
              />
            ) : isLookingUp ? (
              <parts.results.View
                key={access}
                query={query}
                onOpen={open}
                onOpenEntry={(id) => openEntry({ at: 'entry', id })}
                regionRef={results}
              />
            ) : tab === 'now' ? (
              <Now
                page={page}
                offer={offer}
                moment={moment}
                prompt={prompt}
                access={access}
                onOpenCard={open}
                onWrite={() => setBegun((count) => count + 1)}
                onOpenEntry={(id) => openEntry({ at: 'entry', id })}
                onEditEntry={(id, draft) => openEntry({ at: 'editor', id, draft })}
              />
            ) : tab === 'guidance' ? (
              <parts.guidance.View onOpen={open} />
            ) : (
              <parts.journal.View place={place} onGo={setPlace} />
            )}
          </Tabs>
        </Column>
      </main>
      {hasLedger ? <parts.ledgerDialog.View onClose={() => setLedger(false)} /> : null}
      {isListing ? <parts.shortcutsDialog.View onClose={() => setListing(false)} /> : null}
    </>
  );
}

/** Whoever goes to the look-up is about to want its results. */
function prepareResults() {
  parts.results.prepare().catch((error: unknown) => console.error(error));
}

function whereOf({ where, state }: PageInView): string {
  if (where === 'looking') return '';
  return state === undefined ? t('sidebar.nowhere') : whereInWords(state);
}
