/** @jsxImportSource react */
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row, Run, Text } from '../ui/box';
import { words } from '../words';
import { Dialog } from './dialog';

const line: Css = { ...row, justifyContent: 'space-between', paddingBlock: 10, paddingInline: 24 };
const bold: Css = { fontWeight: 700 };

const keys: [string, string][] = [
  ['n', words.post],
  ['j', words.nextPost],
  ['k', words.previousPost],
  ['l', words.like],
  ['r', words.reply],
  ['t', words.repost],
  ['b', words.bookmark],
  ['m', words.newMessage],
  ['/', words.search],
  ['.', words.seeNew],
  ['g h', words.home],
  ['g e', words.explore],
  ['g n', words.notifications],
  ['g m', words.messages],
  ['g p', words.profile],
  ['g s', words.settings],
  ['?', words.shortcuts],
];

export function ShortcutsDialog() {
  const { muted, text } = colours();
  return (
    <Dialog heading={words.shortcuts}>
      {keys.map(([key, what]) => (
        <Box key={key} css={line}>
          <Text colour={text}>
            <Run>{what}</Run>
          </Text>
          <Text css={bold} colour={muted}>
            <Run>{key}</Run>
          </Text>
        </Box>
      ))}
    </Dialog>
  );
}
