/** @jsxImportSource react */
import { chats } from '../data/chats';
import type { Chat } from '../data/chats';
import { Avatar } from '../post/avatar';
import { useRoom } from '../shell/room';
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row, Run, Text } from '../ui/box';
import { Heading } from '../ui/heading';
import { Link } from '../ui/link';
import { words } from '../words';
import { ChatPanel } from './chat-panel';

const both: Css = { ...row, height: '100vh' };
const list: Css = { borderInlineEndWidth: 1, flexBasis: 0, flexGrow: 1, flexShrink: 1 };
const panel: Css = { flexBasis: 0, flexGrow: 1.5, flexShrink: 1, height: '100%' };
const line: Css = { ...row, alignItems: 'center', columnGap: 12, padding: 16 };
const shrink: Css = { flexShrink: 1 };
const bold: Css = { fontWeight: 700 };
const empty: Css = { fontSize: 24, fontWeight: 800, margin: 'auto' };

/** `look`: the test ids of the messages of old, or of the chat that took their place. */
export function MessagesPage({ look, chat }: { look: 'old' | 'new'; chat: string | null }) {
  const open = chats.find((one) => one.id === chat);
  const { line: edge, muted } = colours();
  const { narrow } = useRoom();
  const base = look === 'new' ? '/i/chat' : '/messages';
  const showList = !narrow || open === undefined;
  return (
    <Box css={both} data-testid={look === 'new' ? 'dm-container' : 'DM_timeline'}>
      {showList && (
        <Box css={list} style={{ borderColor: edge }}>
          <Heading title={look === 'new' ? words.chat : words.messages} />
          {chats.map((one) => (
            <Row key={one.id} chat={one} href={`${base}/${one.id}`} />
          ))}
        </Box>
      )}
      {(!narrow || open !== undefined) && (
        <Box css={panel}>
          {open === undefined ? (
            <Text css={empty} colour={muted}>
              <Run>{words.selectChat}</Run>
            </Text>
          ) : (
            <ChatPanel key={open.id} chat={open} />
          )}
        </Box>
      )}
    </Box>
  );
}

function Row({ chat, href }: { chat: Chat; href: string }) {
  const { muted, text } = colours();
  const last = chat.messages[chat.messages.length - 1];
  return (
    <Box data-testid="conversation">
      <Link href={href} css={line}>
        <Avatar of={chat.with} linked={false} />
        <Box css={shrink}>
          <Text css={bold} colour={text}>
            <Run>{chat.with.name}</Run>
          </Text>
          <Text dir="auto" colour={muted}>
            <Run>
              {last?.mine === true ? `${words.youSaid}: ` : ''}
              {last?.text}
            </Run>
          </Text>
        </Box>
      </Link>
    </Box>
  );
}
