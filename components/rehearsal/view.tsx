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
          <Composer label="What is on your mind?" />
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
        <div role="dialog" aria-label="New post">
          <Composer label="What is on your mind?" />
        </div>
      );
  }
}

function Thread({ id }: { id: string }) {
  const post = postById(id);
  if (post === undefined) return <p class="practice-note">This post is not here.</p>;
  const question = post.answers === undefined ? undefined : postById(post.answers);
  return (
    <>
      {question === undefined ? null : <PostView post={question} />}
      <PostView post={post} whole />
      <Composer label="Your reply" />
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
      return 'Home';
    case 'post':
      return 'Thread';
    case 'profile':
      return 'Profile';
    case 'hashtag':
      return `#${route.tag}`;
    case 'notifications':
      return 'Notifications';
    case 'messages':
      return 'Messages';
    case 'compose':
      return 'New post';
  }
}
