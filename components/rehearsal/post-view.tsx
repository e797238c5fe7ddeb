import { useState } from 'preact/hooks';
import { Avatar } from './avatar';
import { LinkedText } from './linked-text';
import { personOf } from './people';
import { answersTo, postById, SHOWN } from './posts';
import type { Post } from './posts';

interface PostViewProps {
  post: Post;
  /** Shown to its end, however long it is. */
  whole?: boolean;
}

/** A post, in the markup that Sidelight's adapter for this page reads. */
export function PostView({ post, whole }: PostViewProps) {
  const [isWhole, setWhole] = useState(whole === true);
  const [isLiked, setLiked] = useState(false);
  const person = personOf(post.by);
  const isCut = !isWhole && post.text.length > SHOWN;
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  const answers = answersTo(post.id).length;
  if (person === undefined) return null;

  return (
    <article class="practice-post" data-post aria-labelledby={`by-${post.id}`}>
      <Avatar person={person} />
      <div class="practice-post__body">
        <p class="practice-post__by">
          <a
            class="practice-post__author"
            data-author
            id={`by-${post.id}`}
            href={`#/profile/${person.handle}`}
          >
            {person.name}
          </a>
          <span data-handle>{`@${person.handle}`}</span>
          <Permalink post={post} />
        </p>
        <div class="practice-post__text" data-text>
          <LinkedText text={isCut ? `${post.text.slice(0, SHOWN)}…` : post.text} />
        </div>
        {isCut ? (
          <button type="button" class="practice-link" data-truncated onClick={() => setWhole(true)}>
            Show more
          </button>
        ) : null}
        {quoted === undefined ? null : <Quoted post={quoted} />}
        <p class="practice-post__actions">
          <a class="practice-link" href={`#/post/${post.id}`}>
            {answers === 0 ? 'Reply' : `Reply (${answers})`}
          </a>
          <button
            type="button"
            class="practice-link"
            aria-pressed={isLiked}
            onClick={() => setLiked(!isLiked)}
          >
            {isLiked ? '♥ Liked' : '♡ Like'}
          </button>
        </p>
      </div>
    </article>
  );
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** It looks like a network's address and is one of this page: nothing is ever loaded from it. */
function Permalink({ post }: { post: Post }) {
  const here = `#/post/${post.id}`;
  return (
    <a
      class="practice-post__when"
      data-permalink
      href={`https://rehearsal.sidelight.example/${post.by}/${post.id}`}
      onClick={(event) => {
        event.preventDefault();
        location.hash = here;
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      <time datetime={post.at}>{DAY.format(new Date(post.at))}</time>
    </a>
  );
}

function Quoted({ post }: { post: Post }) {
  const person = personOf(post.by);
  return (
    <div class="practice-quoted" data-quoted>
      <p class="practice-post__by">
        <strong data-author>{person?.name}</strong>
        <span data-handle>{`@${post.by}`}</span>
      </p>
      <div class="practice-post__text" data-text>
        <LinkedText text={post.text} />
      </div>
    </div>
  );
}
