/** @jsxImportSource react */
import { TAGS } from '../data/generated';
import { people } from '../data/people';
import type { Person } from '../data/people';
import { countsFor } from '../data/post';
import { Avatar } from '../post/avatar';
import { Pieces } from '../post/pieces';
import { navigate } from '../router';
import { BOX, TEXT } from '../style/base';
import { colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { Box, Nested, row, Run, Spans, Text } from '../ui/box';
import { IconButton, Pill } from '../ui/button';
import { Link } from '../ui/link';
import { SearchBox } from '../ui/search-box';
import { words } from '../words';

const column: Css = { marginInlineEnd: 10, width: 350 };
const stuck: Css = { position: 'sticky', rowGap: 16, top: 0 };
const search: Css = { ...row, alignItems: 'center', height: 53 };
const card: Css = { borderRadius: 16, borderWidth: 1, overflow: 'hidden', paddingBottom: 8 };
const title: Css = {
  fontSize: 20,
  fontWeight: 800,
  lineHeight: '24px',
  paddingBlock: 12,
  paddingInline: 16,
};
const cell: Css = {
  ...row,
  alignItems: 'center',
  columnGap: 8,
  paddingBlock: 10,
  paddingInline: 16,
};
const grow: Css = { flexBasis: 0, flexGrow: 1, flexShrink: 1 };
const bold: Css = { fontWeight: 700 };
const small: Css = { fontSize: 13, lineHeight: '16px' };

/** The right column: search, people, what is talked about. */
export function SidebarColumn({ relevant }: { relevant?: readonly Person[] }) {
  const { line } = colours();
  const who = relevant ?? [people.maya, people.pat, people.hana];
  return (
    <Box css={column} data-testid="sidebarColumn">
      <Nested depth={2}>
        <Box css={stuck}>
          <Box css={search}>
            <SearchBox />
          </Box>
          <Box css={card} style={{ borderColor: line }}>
            <aside
              role="complementary"
              aria-label={relevant === undefined ? words.whoToFollow : words.relevantPeople}
              className={BOX}
            >
              <Title>{relevant === undefined ? words.whoToFollow : words.relevantPeople}</Title>
              <ul role="list" className={BOX}>
                {who.map((person) => (
                  <UserCell key={person.handle} person={person} />
                ))}
              </ul>
            </aside>
          </Box>
          <Box css={card} style={{ borderColor: line }}>
            <section aria-labelledby="accessible-list-1" role="region" className={BOX}>
              <Title id="accessible-list-1">{words.trendingNow}</Title>
              <Box aria-label={words.timeline(words.trendingNow)}>
                <Trends />
              </Box>
            </section>
          </Box>
        </Box>
      </Nested>
    </Box>
  );
}

function Title({ children, id }: { children: string; id?: string }) {
  return (
    <h2
      dir="auto"
      aria-level={2}
      role="heading"
      id={id}
      className={`${TEXT} ${classes(title)}`}
      style={{ color: colours().text }}
    >
      <Run>{children}</Run>
    </h2>
  );
}

function UserCell({ person }: { person: Person }) {
  const { button, muted, onButton, text } = colours();
  return (
    <li role="listitem" data-testid="UserCell" className={`${BOX} ${classes(cell)}`}>
      <Avatar of={person} />
      <Box css={grow}>
        <Link href={`/${person.handle}`}>
          <Text css={bold} colour={text}>
            <Spans>
              <Pieces text={person.name} onlyEmoji />
            </Spans>
          </Text>
        </Link>
        <Link href={`/${person.handle}`} tabIndex={-1}>
          <Text colour={muted}>
            <Run dir="ltr">@{person.handle}</Run>
          </Text>
        </Link>
      </Box>
      <Pill
        colour={button}
        onColour={onButton}
        aria-label={`${words.follow} @${person.handle}`}
        data-testid={`${person.hue}-follow`}
      >
        {words.follow}
      </Pill>
    </li>
  );
}

export function Trends() {
  const { muted, text } = colours();
  return TAGS.map((tag, nth) => (
    <Box key={tag} data-testid="cellInnerDiv">
      <Box
        css={cell}
        data-testid="trend"
        role="link"
        tabIndex={0}
        onClick={() => void navigate(`/hashtag/${tag}?src=trend_click`)}
      >
        <Box css={grow}>
          <Text css={small} colour={muted}>
            <Run>{words.trending}</Run>
          </Text>
          <Text css={bold} colour={text}>
            <Run dir="ltr">#{tag}</Run>
          </Text>
          <Text css={small} colour={muted}>
            <Run>{words.posts(40 + (countsFor(nth).views % 900))}</Run>
          </Text>
        </Box>
        <IconButton icon="dots" label={words.more} colour={muted} data-testid="caret" />
      </Box>
    </Box>
  ));
}
