/** @jsxImportSource react */
import { CompositeDecorator, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import type { ContentBlock } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { ACCENT, colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, Text } from '../ui/box';
import { words } from '../words';
import type { FieldProps } from './field';

/** The editor of the wide site: Draft.js, as the real one has it. */

const SPECIAL = /(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_]+|https?:\/\/\S+/gu;

const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, mark: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(SPECIAL)) {
        mark(match.index, match.index + match[0].length);
      }
    },
    component: Special,
  },
]);

function Special({ children }: { children?: ReactNode }) {
  return <span style={{ color: ACCENT }}>{children}</span>;
}

const label: Css = { flexDirection: 'row', flexGrow: 1, flexShrink: 1 };
const grow: Css = { flexGrow: 1, flexShrink: 1 };
const large: Css = { display: 'block', fontSize: 20, lineHeight: '24px', paddingBlock: 12 };
const container: Css = { minHeight: 28 };

export function DraftField({ nth, placeholder, autoFocus, onText, onFocus, onSubmit }: FieldProps) {
  const editor = useRef<Editor>(null);
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const testId = `tweetTextarea_${nth}`;

  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const take = (next: EditorState) => {
    setState(next);
    onText(next.getCurrentContent().getPlainText('\n'));
  };
  const binding = (event: KeyboardEvent) =>
    event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      ? 'publish'
      : getDefaultKeyBinding(event);

  return (
    <Box css={label} data-testid={`${testId}_label`}>
      <Box css={grow}>
        <Text css={large} colour={colours().text}>
          <Box css={container} data-testid={`${testId}RichTextInputContainer`}>
            <Editor
              ref={editor}
              editorState={state}
              onChange={take}
              onFocus={onFocus}
              placeholder={placeholder}
              ariaLabel={words.postText}
              ariaMultiline
              ariaAutoComplete="list"
              role="textbox"
              spellCheck
              stripPastedStyles
              tabIndex={0}
              webDriverTestID={testId}
              keyBindingFn={binding}
              handleKeyCommand={(command) => {
                if (command !== 'publish') return 'not-handled';
                onSubmit();
                return 'handled';
              }}
            />
          </Box>
        </Text>
      </Box>
    </Box>
  );
}
