import { t } from '@/utils/words/words';
import { Composer } from './composer';
import { Messages } from './messages';
import { Notifications } from './notifications';
import { PostView } from './post-view';
import { answersTo, postById, postsWith, timeline } from './posts';
import { Profile } from './profile';
import type { Route } from './route';

/** What the middle column shows. */
export function View({ route }: { route: Route }) {
  switch (route.view) {
    case 'home':
      return (
        <>
          <NewPost />
          {timeline().map((post) => (
            <PostView key={post.id} post={post} />
          ))}
        </>
      );
    case 'post':
      return <Thread key={route.id} id={route.id} />;
    case 'profile':
      return <Profile key={route.handle} handle={route.handle} />;
    case 'hashtag':
      return (
        <>
          {postsWith(route.tag).map((post) => (
            <PostView key={post.id} post={post} />
          ))}
        </>
      );
    case 'notifications':
      return <Notifications />;
    case 'messages':
      return <Messages />;
    case 'compose':
      return (
        <div role="dialog" aria-label={t('rehearsal.newPost')}>
          <NewPost />
        </div>
      );
  }
}

function NewPost() {
  return <PublicComposer label={t('rehearsal.onYourMind')} />;
}

function PublicComposer({ label }: { label: string }) {
  return <Composer label={label} send={t('rehearsal.post')} afterwards={t('rehearsal.posted')} />;
}

function Thread({ id }: { id: string }) {
  const post = postById(id);
  if (post === undefined) return <p class="practice-note">{t('rehearsal.noPost')}</p>;
  const question = post.answers === undefined ? undefined : postById(post.answers);
  return (
    <>
      {question === undefined ? null : <PostView post={question} />}
      <PostView post={post} whole />
      <PublicComposer label={t('rehearsal.yourReply')} />
      {answersTo(id).map((answer) => (
        <PostView key={answer.id} post={answer} />
      ))}
    </>
  );
}

/** What stands above it. */
export function titleOf(route: Route): string {
  switch (route.view) {
    case 'home':
      return t('rehearsal.home');
    case 'post':
      return t('rehearsal.thread');
    case 'profile':
      return t('rehearsal.profile');
    case 'hashtag':
      return `#${route.tag}`;
    case 'notifications':
      return t('rehearsal.notifications');
    case 'messages':
      return t('rehearsal.messages');
    case 'compose':
      return t('rehearsal.newPost');
  }
}
