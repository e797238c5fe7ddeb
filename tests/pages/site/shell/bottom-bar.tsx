/** @jsxImportSource react */
import { useApp } from '../state';
import { BOX } from '../style/base';
import { ACCENT, colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, row, Text } from '../ui/box';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { words } from '../words';
import { ENTRIES } from './banner';

const bar: Css = {
  borderTopWidth: 1,
  bottom: 0,
  left: 0,
  position: 'fixed',
  right: 0,
};
const entries: Css = { ...row, justifyContent: 'space-around' };
const entry: Css = { padding: 14 };
const large: Css = { fontSize: 20, lineHeight: '24px' };
const button: Css = {
  alignItems: 'center',
  borderRadius: 9999,
  bottom: 72,
  height: 56,
  insetInlineEnd: 20,
  justifyContent: 'center',
  position: 'fixed',
  width: 56,
};

/** The narrow site's navigation, and its button for a new post. */
export function BottomBar() {
  const path = useApp((state) => state.place.below ?? state.place.path);
  const { line, page, text } = colours();
  return (
    <Box>
      <Link
        href="/compose/post"
        aria-label={words.post}
        data-testid="FloatingActionButtons_Tweet_Button"
        css={button}
        style={{ backgroundColor: ACCENT }}
      >
        <Text css={large} colour="rgb(255, 255, 255)">
          <Icon name="pen" />
        </Text>
      </Link>
      <Box css={bar} data-testid="BottomBar" style={{ backgroundColor: page, borderColor: line }}>
        <nav
          role="navigation"
          aria-label={words.primaryNavigation}
          className={`${BOX} ${classes(entries)}`}
        >
          {ENTRIES.slice(0, 4).map(({ icon, name, href, testId }) => (
            <Link key={href} href={href} aria-label={name} data-testid={testId} css={entry}>
              <Text css={large} colour={text}>
                <Icon name={icon} filled={path === href} />
              </Text>
            </Link>
          ))}
        </nav>
      </Box>
    </Box>
  );
}
