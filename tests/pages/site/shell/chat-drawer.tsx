/** @jsxImportSource react */
import { chats } from '../data/chats';
import { change, useApp } from '../state';
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row, Run, Text } from '../ui/box';
import { IconButton } from '../ui/button';
import { ChatPanel } from '../messages/chat-panel';
import { words } from '../words';

const corner: Css = { bottom: 0, insetInlineEnd: 20, position: 'fixed' };
const drawer: Css = {
  borderStartEndRadius: 16,
  borderStartStartRadius: 16,
  boxShadow: 'rgba(101, 119, 134, 0.3) 0 0 15px',
  overflow: 'hidden',
};
const bar: Css = {
  ...row,
  alignItems: 'center',
  height: 55,
  justifyContent: 'space-between',
  paddingInline: 10,
};
const bold: Css = { fontSize: 20, fontWeight: 800 };

/** Bottom right on every page: a launcher that opens to a private conversation. */
export function ChatDrawer() {
  const open = useApp((state) => state.drawerOpen);
  const { page, text } = colours();
  const [chat] = chats;
  const toggle = () => change({ drawerOpen: !open });
  return (
    <Box css={corner}>
      <Box
        data-testid="chat-drawer-root"
        css={drawer}
        style={{
          width: open ? '400px' : '55px',
          height: open ? '480px' : '55px',
          backgroundColor: page,
        }}
      >
        <Box data-testid="chat-drawer-main" style={{ height: '100%' }}>
          <Box css={bar}>
            {open && (
              <Text css={bold} colour={text}>
                <Run>{words.chat}</Run>
              </Text>
            )}
            <IconButton
              icon={open ? 'cross' : 'letter'}
              label={open ? words.close : words.chat}
              colour={text}
              aria-expanded={open}
              onClick={toggle}
            />
          </Box>
          {open && chat !== undefined && <ChatPanel chat={chat} />}
        </Box>
      </Box>
    </Box>
  );
}
