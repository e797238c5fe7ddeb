import { useState } from 'preact/hooks';
import { t } from '@/utils/words/words';
import { Avatar } from './avatar';
import { INVENTED } from './invented';
import { personOf } from './people';
import { PostView } from './post-view';
import { postsBy } from './posts';

/** A person and their posts. */
export function Profile({ handle }: { handle: string }) {
  const [isFollowed, setFollowed] = useState(false);
  const person = personOf(handle);
  if (person === undefined) return <p class="practice-note">{t('rehearsal.nobody')}</p>;
  return (
    <>
      <div class="practice-profile">
        <Avatar person={person} />
        <div class="practice-profile__about">
          <h2>
            <bdi>{person.name}</bdi>
          </h2>
          <p>
            <bdi>{`@${person.handle}`}</bdi>
          </p>
          <p {...INVENTED}>{person.bio}</p>
        </div>
        <button type="button" class="practice-submit" onClick={() => setFollowed(!isFollowed)}>
          {isFollowed ? t('rehearsal.following') : t('rehearsal.follow')}
        </button>
      </div>
      {postsBy(handle).map((post) => (
        <PostView key={post.id} post={post} />
      ))}
    </>
  );
}
