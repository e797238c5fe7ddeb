import { useState } from 'preact/hooks';
import { Avatar } from './avatar';
import { personOf } from './people';
import { PostView } from './post-view';
import { postsBy } from './posts';

/** A person and their posts. */
export function Profile({ handle }: { handle: string }) {
  const [isFollowed, setFollowed] = useState(false);
  const person = personOf(handle);
  if (person === undefined) return <p class="practice-note">Nobody of that name is here.</p>;
  return (
    <>
      <div class="practice-profile">
        <Avatar person={person} />
        <div class="practice-profile__about">
          <h2>{person.name}</h2>
          <p>{`@${person.handle}`}</p>
          <p>{person.bio}</p>
        </div>
        <button
          type="button"
          class="practice-submit"
          aria-pressed={isFollowed}
          onClick={() => setFollowed(!isFollowed)}
        >
          {isFollowed ? 'Following' : 'Follow'}
        </button>
      </div>
      {postsBy(handle).map((post) => (
        <PostView key={post.id} post={post} />
      ))}
    </>
  );
}
