/** @jsxImportSource react */
import { useMemo } from 'react';
import { notable } from '../data/notable';
import { people } from '../data/people';
import type { Person } from '../data/people';
import { repliesTo } from '../data/replies';
import { Avatar } from '../post/avatar';
import { navigate } from '../router';
import { BOX } from '../style/base';
import { ACCENT, colours, LOVE } from '../style/colours';
import { classes } from '../style/sheet';
import type { Css } from '../style/sheet';
import { postCell } from '../timeline/cells';
import { Timeline } from '../timeline/timeline';
import type { Cell } from '../timeline/timeline';
import { Box, row, Run, Text } from '../ui/box';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon';
import { Heading } from '../ui/heading';
import { Tabs } from '../ui/tabs';
import { words } from '../words';

export function NotificationsPage() {
  const cells = useMemo(
    () => [
      noticeCell('heart', people.jo, words.likedYours(people.jo.name)),
      ...repliesTo(notable.plain).slice(0, 4).map(postCell),
      noticeCell('person', people.quiet, words.followedYou(people.quiet.name)),
      ...repliesTo(notable.ask).slice(0, 6).map(postCell),
    ],
    [],
  );
  return (
    <>
      <Heading title={words.notifications} />
      <Tabs
        chosen={0}
        tabs={[
          { name: words.all, href: '/notifications' },
          { name: words.mentions, href: '/notifications/mentions' },
        ]}
      />
      <Timeline label={words.notifications} cells={cells} />
    </>
  );
}

function noticeCell(icon: IconName, from: Person, text: string): Cell {
  return { key: `notice ${icon}`, render: () => <Notice icon={icon} from={from} text={text} /> };
}

const notice: Css = { ...row, borderBottomWidth: 1, columnGap: 12, padding: 16 };
const stack: Css = { rowGap: 8 };
const large: Css = { fontSize: 24, lineHeight: '30px' };

/** Something that happened, in an article that is not a post. */
function Notice({ icon, from, text }: { icon: IconName; from: Person; text: string }) {
  const { line, text: ink } = colours();
  return (
    <article
      role="article"
      tabIndex={0}
      data-testid="notification"
      className={`${BOX} ${classes(notice)}`}
      style={{ borderColor: line }}
      onClick={() => void navigate(`/${from.handle}`)}
    >
      <Text css={large} colour={icon === 'heart' ? LOVE : ACCENT}>
        <Icon name={icon} filled />
      </Text>
      <Box css={stack}>
        <Avatar of={from} size={32} />
        <Text dir="auto" colour={ink}>
          <Run>{text}</Run>
        </Text>
      </Box>
    </article>
  );
}
