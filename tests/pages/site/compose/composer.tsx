/** @jsxImportSource react */
import { useState } from 'react';
import { people } from '../data/people';
import { MOBILE } from '../preferences';
import { Avatar } from '../post/avatar';
import type { ComposeFor } from '../state';
import { colours } from '../style/colours';
import type { Css } from '../style/sheet';
import { Box, row } from '../ui/box';
import { Pill } from '../ui/button';
import { words } from '../words';
import { DraftField } from './draft-field';
import { PlainField } from './plain-field';
import { publish } from './publish';
import { Toolbar } from './toolbar';

const Field = MOBILE ? PlainField : DraftField;

type ComposerPlace = 'home' | 'reply' | 'dialog';

interface Props {
  place: ComposerPlace;
  composeFor: ComposeFor;
  onPublished?: () => void;
}

interface Row {
  key: number;
  text: string;
}

const outer: Css = { paddingBlock: 4, paddingInline: 16 };
const line: Css = { ...row, alignItems: 'flex-start' };
const picture: Css = { marginInlineEnd: 8, paddingTop: 12 };
const grow: Css = { flexGrow: 1, flexShrink: 1 };
const beside: Css = { alignSelf: 'center' };

let keys = 0;
const emptyRow = (): Row => ({ key: keys++, text: '' });

/** The box one writes in: on the home page, under a post, and in the dialog. */
export function Composer({ place, composeFor, onPublished }: Props) {
  const [rows, setRows] = useState(() => [emptyRow()]);
  const [at, setAt] = useState(0);
  const [touched, setTouched] = useState(place !== 'reply');
  const written = rows.map((one) => one.text.trim());
  const ready = written.every((text) => text !== '');

  const submit = () => {
    if (!ready) return;
    publish(written, composeFor);
    setRows([emptyRow()]);
    setAt(0);
    onPublished?.();
  };
  const add = () => {
    setRows([...rows, emptyRow()]);
    setAt(rows.length);
  };
  const take = (key: number, text: string) =>
    setRows((before) => before.map((one) => (one.key === key ? { key, text } : one)));

  const label =
    composeFor.reply !== undefined ? words.reply : rows.length > 1 ? words.postAll : words.post;
  const { button, onButton } = colours();
  const send = (
    <Pill
      colour={button}
      onColour={onButton}
      disabled={!ready}
      tabIndex={ready ? 0 : -1}
      data-testid={place === 'dialog' ? 'tweetButton' : 'tweetButtonInline'}
      onClick={submit}
    >
      {label}
    </Pill>
  );
  const toolbar = (
    <Toolbar text={rows[at]?.text ?? ''} onAdd={place === 'reply' ? undefined : add} mayAdd={ready}>
      {send}
    </Toolbar>
  );

  return (
    <Box css={outer}>
      {rows.map((one, nth) => (
        <Box key={one.key} css={line}>
          <Box css={picture}>
            <Avatar of={people.me} />
          </Box>
          <Box css={grow}>
            <Field
              nth={nth}
              placeholder={
                composeFor.reply === undefined ? words.whatsHappening : words.postYourReply
              }
              autoFocus={place === 'dialog' || nth > 0}
              onText={(text) => take(one.key, text)}
              onFocus={() => {
                setAt(nth);
                setTouched(true);
              }}
              onSubmit={submit}
            />
            {touched && nth === at && toolbar}
          </Box>
          {!touched && <Box css={beside}>{send}</Box>}
        </Box>
      ))}
    </Box>
  );
}
