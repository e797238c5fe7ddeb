import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inWords } from '@/components/ui/dates';
import { plural, t } from '@/utils/words/words';
import { Avatar } from './avatar';
import { Heart } from './heart';
import { INVENTED } from './invented';
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
  const words = useRef<HTMLDivElement>(null);
  const wasCut = useRef(false);
  const person = personOf(post.by);
  const isCut = !isWhole && post.text.length > SHOWN;
  const quoted = post.quotes === undefined ? undefined : postById(post.quotes);
  const answers = answersTo(post.id).length;

  useLayoutEffect(() => {
    // The button that showed the rest has gone, and the focus was there.
    if (wasCut.current && !isCut) words.current?.focus();
    wasCut.current = isCut;
  }, [isCut]);

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
            <bdi>{person.name}</bdi>
          </a>
          <bdi data-handle>{`@${person.handle}`}</bdi>
          <Permalink post={post} />
        </p>
        <div ref={words} class="practice-post__text" data-text tabIndex={-1} {...INVENTED}>
          <LinkedText text={isCut ? `${post.text.slice(0, SHOWN)}…` : post.text} />
        </div>
        {isCut ? (
          <button type="button" class="practice-link" data-truncated onClick={() => setWhole(true)}>
            {t('rehearsal.showMore')}
          </button>
        ) : null}
        {quoted === undefined ? null : <Quoted post={quoted} />}
        <p class="practice-post__actions">
          <a class="practice-link" href={`#/post/${post.id}`}>
            {answers === 0 ? t('rehearsal.reply') : plural('rehearsal.replies', answers)}
          </a>
          <button
            type="button"
            class="practice-link"
            aria-pressed={isLiked}
            onClick={() => setLiked(!isLiked)}
          >
            <Heart full={isLiked} />
            {t('rehearsal.like')}
          </button>
        </p>
      </div>
    </article>
  );
}

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
      <time datetime={post.at}>{inWords(post.at)}</time>
    </a>
  );
}

function Quoted({ post }: { post: Post }) {
  const person = personOf(post.by);
  return (
    <div class="practice-quoted" data-quoted>
      <p class="practice-post__by">
        <strong data-author>
          <bdi>{person?.name}</bdi>
        </strong>
        <bdi data-handle>{`@${post.by}`}</bdi>
      </p>
      <div class="practice-post__text" data-text {...INVENTED}>
        <LinkedText text={post.text} />
      </div>
    </div>
  );
}
