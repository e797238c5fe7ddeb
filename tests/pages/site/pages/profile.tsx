/** @jsxImportSource react */
import { useMemo } from 'react';
import { postsOf } from '../data/find';
import { personByHandle } from '../data/people';
import type { Person } from '../data/people';
import { countsFor } from '../data/post';
import { Article } from '../post/article';
import { Avatar } from '../post/avatar';
import { Pieces } from '../post/pieces';
import { useApp } from '../state';
import { TEXT } from '../style/base';
import { colours } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { PostList, postCell } from '../timeline/cells';
import { Timeline } from '../timeline/timeline';
import { Box, row, Run, Spans, Text } from '../ui/box';
import { Pill } from '../ui/button';
import { Heading } from '../ui/heading';
import { Link } from '../ui/link';
import { Tabs } from '../ui/tabs';
import { short, words } from '../words';
import { Missing } from './missing';

const TABS = ['', 'with_replies', 'media', 'likes'];

export function ProfilePage({ handle, tab }: { handle: string; tab: string }) {
  const person = personByHandle(handle);
  if (person === undefined) {
    return (
      <>
        <Heading title={words.profile} />
        <Missing />
      </>
    );
  }
  return (
    <>
      <Heading title={person.name} under={words.posts(postsOf(person.handle).length)} />
      <About person={person} />
      <Tabs
        label={words.profileTimelines}
        chosen={Math.max(TABS.indexOf(tab), 0)}
        tabs={[words.postsTab, words.repliesTab, words.media, words.likesTab].map((name, nth) => ({
          name,
          href: `/${person.handle}${nth === 0 ? '' : `/${TABS[nth]}`}`,
        }))}
      />
      <Posts person={person} />
    </>
  );
}

function Posts({ person }: { person: Person }) {
  const published = useApp((state) => state.published);
  const posts = useMemo(
    () => [...published.filter((post) => post.author === person), ...postsOf(person.handle)],
    [person, published],
  );
  const cells = useMemo(() => {
    const [first, ...rest] = posts;
    if (first === undefined) return [];
    return [
      { key: `pinned ${first.id}`, render: () => <Article post={first} pinned /> },
      ...rest.map(postCell),
    ];
  }, [posts]);
  const label = words.postsBy(person.name);
  return cells.length === 0 ? (
    <PostList label={label} posts={[]} />
  ) : (
    <Timeline label={label} cells={cells} />
  );
}

const banner: Css = { height: 200 };
const details: Css = { paddingBottom: 12, paddingInline: 16, rowGap: 12 };
const top: Css = {
  ...row,
  alignItems: 'flex-end',
  justifyContent: 'space-between',
  marginTop: -60,
};
const large: Css = { fontSize: 20, fontWeight: 800, lineHeight: '24px' };
const counts: Css = { ...row, columnGap: 20 };
const bold: Css = { fontWeight: 700 };

function About({ person }: { person: Person }) {
  const { button, muted, onButton, text } = colours();
  const { likes, views } = countsFor(person.hue);
  return (
    <Box>
      <Box css={banner} style={{ backgroundColor: `hsl(${person.hue} 40% 80%)` }} />
      <Box css={details}>
        <Box css={top}>
          <Avatar of={person} size={134} />
          <Pill
            colour={button}
            onColour={onButton}
            aria-label={`${words.follow} @${person.handle}`}
            data-testid={`${person.hue}-follow`}
          >
            {words.follow}
          </Pill>
        </Box>
        <Box data-testid="UserName">
          <Text css={large} colour={text}>
            <Spans>
              <Pieces text={person.name} onlyEmoji />
            </Spans>
          </Text>
          <Text colour={muted}>
            <Run dir="ltr">@{person.handle}</Run>
          </Text>
        </Box>
        <div dir="auto" data-testid="UserDescription" className={TEXT} style={{ color: text }}>
          <Pieces text={person.bio} />
        </div>
        <Box data-testid="UserProfileHeader_Items">
          <Text colour={muted}>
            <Run data-testid="UserJoinDate">{words.joined}</Run>
          </Text>
        </Box>
        <Box css={counts}>
          <Count href={`/${person.handle}/following`} count={likes % 900} name={words.following} />
          <Count href={`/${person.handle}/followers`} count={views} name={words.followers} />
        </Box>
      </Box>
    </Box>
  );
}

function Count({ href, count, name }: { href: string; count: number; name: string }) {
  const { muted, text } = colours();
  return (
    <Link inText href={href}>
      <span className={`${TEXT} ${classes(bold)}`} style={{ color: text }}>
        {short(count)}{' '}
      </span>
      <span className={TEXT} style={{ color: muted }}>
        {name}
      </span>
    </Link>
  );
}
