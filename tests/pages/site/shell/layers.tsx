/** @jsxImportSource react */
import { useEffect } from 'react';
import { ComposeDialog } from '../compose/compose-dialog';
import { change, useApp } from '../state';
import { ACCENT, colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row, Run, Spans, Text } from '../ui/box';
import { Button } from '../ui/button';
import { Link } from '../ui/link';
import { words } from '../words';
import { BottomBar } from './bottom-bar';
import { ChatDrawer } from './chat-drawer';
import { useRoom } from './room';
import { ShortcutsDialog } from './shortcuts-dialog';

/** Everything drawn over the page. The element's own place in the stack is very low, as on the real site. */
export function Layers() {
  const place = useApp((state) => state.place);
  const { narrow } = useRoom();
  const inChat = /^\/(messages|i\/chat)/.test(place.below ?? place.path);
  const dialog = place.below === null ? null : place.path;
  return (
    <div id="layers" style={{ zIndex: 1, position: 'relative' }}>
      {!narrow && !inChat && <ChatDrawer />}
      {narrow && <BottomBar />}
      {dialog !== null &&
        (dialog.startsWith('/i/keyboard') ? <ShortcutsDialog /> : <ComposeDialog key={dialog} />)}
      <Menu />
      <Toast />
    </div>
  );
}

const shade: Css = { bottom: 0, left: 0, position: 'fixed', right: 0, top: 0 };
const menu: Css = {
  borderRadius: 12,
  boxShadow: 'rgba(101, 119, 134, 0.3) 0 0 15px',
  minWidth: 200,
  position: 'fixed',
};
const item: Css = { paddingBlock: 12, paddingInline: 16 };
const bold: Css = { fontWeight: 700 };

function Menu() {
  const open = useApp((state) => state.menu);
  const { page, text } = colours();
  if (open === null) return null;
  const close = () => change({ menu: null });
  return (
    <Box css={shade} onClick={close}>
      <Box
        role="menu"
        css={menu}
        style={{ left: `${Math.max(open.x, 8)}px`, top: `${open.y}px`, backgroundColor: page }}
      >
        {open.items.map(({ label, act }) => (
          <Button
            key={label}
            role="menuitem"
            css={item}
            onClick={() => {
              close();
              act();
            }}
          >
            <Text css={bold} colour={text}>
              <Run>{label}</Run>
            </Text>
          </Button>
        ))}
      </Box>
    </Box>
  );
}

const toastPlace: Css = {
  alignItems: 'center',
  bottom: 32,
  left: 0,
  position: 'fixed',
  right: 0,
  pointerEvents: 'none',
};
const toast: Css = {
  ...row,
  borderRadius: 4,
  columnGap: 16,
  paddingBlock: 12,
  paddingInline: 16,
  pointerEvents: 'auto',
};

/** How long a toast stays, in milliseconds. */
const STAYS = 4000;

function Toast() {
  const text = useApp((state) => state.toast);
  const newest = useApp((state) => state.published[0]);
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => change({ toast: null }), STAYS);
    return () => clearTimeout(timer);
  }, [text]);
  if (text === null) return null;
  const white = 'rgb(255, 255, 255)';
  return (
    <Box css={toastPlace}>
      <Box role="alert" data-testid="toast" css={toast} style={{ backgroundColor: ACCENT }}>
        <Text colour={white}>
          <Spans>{text}</Spans>
        </Text>
        {newest !== undefined && text === words.sent && (
          <Link href={`/${newest.author.handle}/status/${newest.id}`}>
            <Text css={bold} colour={white}>
              <Run>{words.view}</Run>
            </Text>
          </Link>
        )}
      </Box>
    </Box>
  );
}
