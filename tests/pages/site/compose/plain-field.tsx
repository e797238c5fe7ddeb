/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { colours } from '../style/colours';
import { RUN } from '../style/base';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box } from '../ui/box';
import { words } from '../words';
import type { FieldProps } from './field';

const grow: Css = { flexGrow: 1 };
const area: Css = {
  backgroundColor: 'transparent',
  fontSize: 19,
  lineHeight: '24px',
  minHeight: 120,
  outline: 'none',
  paddingBlock: 12,
  resize: 'none',
  width: '100%',
};

/** The editor of the narrow site: a textarea. */
export function PlainField({ nth, placeholder, autoFocus, onText, onFocus, onSubmit }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  return (
    <Box css={grow} data-testid={`tweetTextarea_${nth}_label`}>
      <textarea
        ref={field}
        aria-label={words.postText}
        data-testid={`tweetTextarea_${nth}`}
        dir="auto"
        placeholder={placeholder}
        className={`${RUN} ${classes(area)}`}
        style={{ color: colours().text }}
        onFocus={onFocus}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
        }}
      />
    </Box>
  );
}
