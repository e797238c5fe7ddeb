/** @jsxImportSource react */
import { useState } from 'react';
import type { Chat } from '../data/chats';
import { Pieces } from '../post/pieces';
import { RUN } from '../style/base';
import { ACCENT, colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, row, Text } from '../ui/box';
import { IconButton } from '../ui/button';
import { words } from '../words';

const panel: Css = { flexGrow: 1, minHeight: 0, justifyContent: 'space-between' };
const list: Css = { flexGrow: 1, flexShrink: 1, overflowY: 'auto', padding: 16, rowGap: 8 };
const bubble: Css = { borderRadius: 16, maxWidth: '80%', paddingBlock: 10, paddingInline: 14 };
const theirs: Css = { ...bubble, alignSelf: 'flex-start' };
const mine: Css = { ...bubble, alignSelf: 'flex-end' };
const bar: Css = { ...row, alignItems: 'center', columnGap: 8, padding: 12 };
const area: Css = {
  borderRadius: 16,
  borderWidth: 1,
  flexGrow: 1,
  height: 40,
  outline: 'none',
  paddingBlock: 9,
  paddingInline: 12,
  resize: 'none',
};

/** A private conversation: its messages and the box for the next one. */
export function ChatPanel({ chat }: { chat: Chat }) {
  const [sent, setSent] = useState<string[]>([]);
  const [text, setText] = useState('');
  const { line, raised, text: ink } = colours();
  const messages = [...chat.messages, ...sent.map((one) => ({ mine: true, text: one }))];
  const send = () => {
    if (text.trim() === '') return;
    setSent([...sent, text.trim()]);
    setText('');
  };
  return (
    <Box css={panel} data-testid="dm-conversation-panel">
      <Box css={list} data-testid="dm-message-list" role="log" aria-label={words.messages}>
        {messages.map((message, nth) => (
          <Box
            key={nth}
            data-testid="messageEntry"
            css={message.mine ? mine : theirs}
            style={{ backgroundColor: message.mine ? ACCENT : raised }}
          >
            <Text dir="auto" colour={message.mine ? 'rgb(255, 255, 255)' : ink}>
              <Pieces text={message.text} linked={false} />
            </Text>
          </Box>
        ))}
      </Box>
      <Box css={bar}>
        <textarea
          data-testid="dm-composer-textarea"
          aria-label={words.startMessage}
          placeholder={words.startMessage}
          dir="auto"
          className={`${RUN} ${classes(area)}`}
          style={{ color: ink, backgroundColor: raised, borderColor: line }}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            send();
          }}
        />
        <IconButton
          icon="send"
          label={words.send}
          colour={ACCENT}
          data-testid="dm-composer-send-button"
          disabled={text.trim() === ''}
          onClick={send}
        />
      </Box>
    </Box>
  );
}
