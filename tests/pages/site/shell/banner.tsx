/** @jsxImportSource react */
import { people } from '../data/people';
import { Avatar } from '../post/avatar';
import { useApp } from '../state';
import { BOX } from '../style/base';
import { ACCENT, colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, Nested, row, Run, Spans, Text } from '../ui/box';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon';
import { Link } from '../ui/link';
import { words } from '../words';
import { useRoom } from './room';

interface Entry {
  icon: IconName;
  name: string;
  href: string;
  testId: string;
}

export const ENTRIES: readonly Entry[] = [
  { icon: 'home', name: words.home, href: '/home', testId: 'AppTabBar_Home_Link' },
  { icon: 'search', name: words.explore, href: '/explore', testId: 'AppTabBar_Explore_Link' },
  {
    icon: 'bell',
    name: words.notifications,
    href: '/notifications',
    testId: 'AppTabBar_Notifications_Link',
  },
  { icon: 'letter', name: words.chat, href: '/i/chat', testId: 'AppTabBar_DirectMessage_Link' },
  { icon: 'keep', name: words.bookmarks, href: '/i/bookmarks', testId: 'AppTabBar_Bookmarks_Link' },
  {
    icon: 'person',
    name: words.profile,
    href: `/${people.me.handle}`,
    testId: 'AppTabBar_Profile_Link',
  },
  { icon: 'gear', name: words.settings, href: '/settings', testId: 'settings' },
];

const header: Css = { alignItems: 'flex-end', flexGrow: 1, zIndex: 3 };
const rail: Css = {
  height: '100%',
  justifyContent: 'space-between',
  overflowY: 'auto',
  paddingInline: 8,
  position: 'fixed',
  top: 0,
};
const entry: Css = { ...row, alignItems: 'center', borderRadius: 9999, columnGap: 20, padding: 12 };
const large: Css = { fontSize: 20, lineHeight: '24px' };
const bold: Css = { ...large, fontWeight: 700 };
const post: Css = {
  alignItems: 'center',
  borderRadius: 9999,
  justifyContent: 'center',
  marginBlock: 8,
  minHeight: 52,
  minWidth: 52,
};
const strong: Css = { fontSize: 17, fontWeight: 700 };
const account: Css = { ...row, alignItems: 'center', columnGap: 12, marginBottom: 12, padding: 12 };

/** The left rail. */
export function Banner() {
  const { names } = useRoom();
  const path = useApp((state) => state.place.below ?? state.place.path);
  const { button, onButton, text, muted } = colours();
  const width = names ? '275px' : '88px';
  return (
    <header role="banner" className={`${BOX} ${classes(header)}`}>
      <Box style={{ width }}>
        <Box css={rail} style={{ width }}>
          <Nested depth={2}>
            <h1 role="heading" aria-level={1} className={BOX}>
              <Link href="/home" aria-label="X" css={entry}>
                <Text css={large} colour={text}>
                  <Icon name="mark" />
                </Text>
              </Link>
            </h1>
            <nav aria-label={words.primaryNavigation} role="navigation" className={BOX}>
              {ENTRIES.map(({ icon, name, href, testId }) => (
                <Link key={href} href={href} aria-label={name} data-testid={testId} css={entry}>
                  <Text css={large} colour={text}>
                    <Icon name={icon} filled={path === href} />
                  </Text>
                  {testId === 'AppTabBar_Notifications_Link' && <Unread />}
                  {names && (
                    <Text css={path === href ? bold : large} colour={text}>
                      <Run>{name}</Run>
                    </Text>
                  )}
                </Link>
              ))}
            </nav>
            <Link
              href="/compose/post"
              aria-label={words.post}
              data-testid="SideNav_NewTweet_Button"
              css={post}
              style={{ backgroundColor: button }}
            >
              <Text css={strong} colour={onButton}>
                {names ? <Spans>{words.post}</Spans> : <Icon name="pen" />}
              </Text>
            </Link>
          </Nested>
          <Button
            aria-label={words.accountMenu}
            aria-haspopup="menu"
            data-testid="SideNav_AccountSwitcher_Button"
            css={account}
          >
            <Avatar of={people.me} linked={false} />
            {names && (
              <Box>
                <Text css={strong} colour={text}>
                  <Run>{people.me.name}</Run>
                </Text>
                <Text colour={muted}>
                  <Run dir="ltr">@{people.me.handle}</Run>
                </Text>
              </Box>
            )}
          </Button>
        </Box>
      </Box>
    </header>
  );
}

const bubble: Css = {
  borderRadius: 9999,
  insetInlineStart: 24,
  paddingInline: 5,
  position: 'absolute',
  top: 6,
};
const tiny: Css = { fontSize: 11, lineHeight: '16px' };

function Unread() {
  const unread = useApp((state) => state.unread);
  if (unread === 0) return null;
  return (
    <Box css={bubble} style={{ backgroundColor: ACCENT }}>
      <Text css={tiny} colour="rgb(255, 255, 255)">
        <Run>{unread}</Run>
      </Text>
    </Box>
  );
}
