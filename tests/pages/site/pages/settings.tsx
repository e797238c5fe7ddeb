/** @jsxImportSource react */
import type { Theme } from '../preferences';
import { change, useApp } from '../state';
import { ACCENT, colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row, Run, Text } from '../ui/box';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import { Link } from '../ui/link';
import { words } from '../words';

const entry: Css = { padding: 16 };
const choice: Css = {
  ...row,
  alignItems: 'center',
  borderRadius: 8,
  borderWidth: 2,
  columnGap: 8,
  flexGrow: 1,
  justifyContent: 'center',
  minHeight: 56,
};
const choices: Css = { ...row, columnGap: 12, padding: 16 };

/** Where the look of the whole site is changed. */
export function SettingsPage() {
  const theme = useApp((state) => state.theme);
  const { line, text } = colours();
  const looks: [Theme, string][] = [
    ['light', words.light],
    ['dim', words.dim],
    ['dark', words.dark],
  ];
  return (
    <>
      <Heading title={words.settings} />
      {[
        ['account', words.yourAccount],
        ['privacy_and_safety', words.privacy],
        ['accessibility', words.accessibility],
        ['display', words.display],
      ].map(([path, name]) => (
        <Link key={path} href={`/settings/${path}`} css={entry}>
          <Text colour={text}>
            <Run>{name}</Run>
          </Text>
        </Link>
      ))}
      <Box css={choices} role="radiogroup" aria-label={words.display}>
        {looks.map(([look, name]) => (
          <Button
            key={look}
            role="radio"
            aria-checked={look === theme}
            data-testid={`theme-${look}`}
            css={choice}
            style={{ borderColor: look === theme ? ACCENT : line }}
            onClick={() => change({ theme: look })}
          >
            <Text colour={text}>
              <Run>{name}</Run>
            </Text>
          </Button>
        ))}
      </Box>
    </>
  );
}
