/** @jsxImportSource react */
import { useEffect, useLayoutEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { arrive } from './arrival';
import { findPost } from './compose/publish';
import { MessagesPage } from './messages/messages-page';
import { BookmarksPage } from './pages/bookmarks';
import { ExplorePage } from './pages/explore';
import { HomePage } from './pages/home';
import { ListPage } from './pages/list';
import { Missing } from './pages/missing';
import { NotificationsPage } from './pages/notifications';
import { ProfilePage } from './pages/profile';
import { SearchPage } from './pages/search';
import { SettingsPage } from './pages/settings';
import { StatusPage } from './pages/status';
import { routeOf } from './routes';
import type { Route } from './routes';
import { Banner } from './shell/banner';
import { Columns } from './shell/columns';
import { Layers } from './shell/layers';
import { useRoom } from './shell/room';
import { useApp } from './state';
import { paintDocument } from './style/colours';
import { classes } from './style/sheet';
import { BOX } from './style/base';
import type { Css } from './style/sheet';
import { Box } from './ui/box';
import { titleFor } from './titles';

/** Drawn anew as a whole when the look changes, as the real site is. */
export function App() {
  const theme = useApp((state) => state.theme);
  useLayoutEffect(paintDocument, [theme]);
  return <Site key={theme} />;
}

const whole: Css = { flexGrow: 1, minHeight: '100%', width: '100%' };
const across: Css = { flexDirection: 'row', flexGrow: 1 };
const down: Css = { flexDirection: 'column', flexGrow: 1 };
const main: Css = { alignItems: 'flex-start', flexGrow: 1, flexShrink: 1 };

function Site() {
  const { narrow } = useRoom();
  const place = useApp((state) => state.place);
  const path = place.below ?? place.path;
  const stands = useStanding(path);
  const route = routeOf(path);
  return (
    <Box css={whole}>
      <Box css={whole}>
        <Layers />
        <Box css={narrow ? down : across}>
          {!narrow && <Banner />}
          <main role="main" className={`${BOX} ${classes(main)}`}>
            <Columns page={route.page} relevant={relevantTo(route)} key={path}>
              {stands ? pageFor(route) : null}
            </Columns>
          </main>
        </Box>
      </Box>
    </Box>
  );
}

function relevantTo(route: Route) {
  if (route.page !== 'status') return undefined;
  const post = findPost(route.id);
  return post === undefined ? undefined : [post.author];
}

function pageFor(route: Route): ReactNode {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'explore':
      return <ExplorePage />;
    case 'notifications':
      return <NotificationsPage />;
    case 'settings':
      return <SettingsPage />;
    case 'bookmarks':
      return <BookmarksPage />;
    case 'missing':
      return <Missing />;
    case 'status':
      return <StatusPage id={route.id} />;
    case 'profile':
      return <ProfilePage handle={route.handle} tab={route.tab} />;
    case 'hashtag':
      return <SearchPage query="" tag={route.tag} />;
    case 'search':
      return <SearchPage query={route.query} />;
    case 'messages':
      return <MessagesPage look={route.look} chat={route.chat} />;
    case 'list':
      return <ListPage />;
  }
}

/** How long a page's posts are on their way, in milliseconds. */
const FETCH = 40;

/** Whether the page at `path` has its posts; the title follows when it does. */
function useStanding(path: string): boolean {
  const [fetched, setFetched] = useState<string | null>(null);
  const place = useApp((state) => state.place);
  const unread = useApp((state) => state.unread);
  const stands = fetched === path;
  useEffect(() => {
    const timer = setTimeout(() => setFetched(path), FETCH);
    return () => clearTimeout(timer);
  }, [path]);
  useEffect(() => {
    if (!stands) return;
    document.title = titleFor(place.path, unread);
    arrive();
  }, [stands, place, unread]);
  return stands;
}
