/** @jsxImportSource react */
import { BOX } from '../style/base';
import { ACCENT, colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, row, Spans, Text } from './box';
import { Link } from './link';

const line: Css = { ...row, borderBottomWidth: 1 };
const cell: Css = { flexGrow: 1 };
const tab: Css = { alignItems: 'center', height: 53, justifyContent: 'center' };
const bar: Css = { borderRadius: 9999, bottom: 0, height: 4, position: 'absolute', width: 56 };
const bold: Css = { fontWeight: 700 };

export interface Tab {
  name: string;
  href: string;
}

export function Tabs({ tabs, chosen, label }: { tabs: Tab[]; chosen: number; label?: string }) {
  const { line: edge, muted, text } = colours();
  return (
    <nav aria-label={label} aria-live="polite" role="navigation" className={BOX}>
      <Box data-testid="ScrollSnap-SwipeableList">
        <div
          role="tablist"
          data-testid="ScrollSnap-List"
          className={`${BOX} ${classes(line)}`}
          style={{ borderColor: edge }}
        >
          {tabs.map(({ name, href }, nth) => (
            <Box key={name} role="presentation" css={cell}>
              <Link
                role="tab"
                href={href}
                aria-selected={nth === chosen}
                tabIndex={nth === chosen ? 0 : -1}
                css={tab}
              >
                <Text css={bold} colour={nth === chosen ? text : muted}>
                  <Spans>{name}</Spans>
                </Text>
                {nth === chosen && <Box css={bar} style={{ backgroundColor: ACCENT }} />}
              </Link>
            </Box>
          ))}
        </div>
      </Box>
    </nav>
  );
}
