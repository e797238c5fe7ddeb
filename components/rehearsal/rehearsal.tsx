import { useEffect, useRef } from 'preact/hooks';
import { useHash } from '@/components/ui/use-hash';
import { YOU } from './people';
import { routeOf } from './route';
import { titleOf, View } from './view';
import './rehearsal.css';

const NAVIGATION = [
  { href: '#/home', text: 'Home' },
  { href: '#/notifications', text: 'Notifications' },
  { href: '#/messages', text: 'Messages' },
  { href: '#/hashtag/PeerSupportHour', text: '#PeerSupportHour' },
  { href: `#/profile/${YOU}`, text: 'Your profile' },
  { href: '#/compose', text: 'New post' },
] as const;

/** A small network on which to try everything: it plays the part of a page that is not Sidelight's. */
export function Rehearsal() {
  const hash = useHash();
  const route = routeOf(hash);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(hash);

  useEffect(() => {
    if (last.current === hash) return;
    last.current = hash;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [hash]);

  return (
    <div class="practice">
      <header class="practice-banner">
        <p>
          <strong>Practice page:</strong> nothing here is real and nothing leaves your device.
        </p>
      </header>
      <div class="practice-columns">
        <nav class="practice-nav" aria-label="Practice page">
          {NAVIGATION.map(({ href, text }) => (
            <a
              key={href}
              class="practice-nav__link"
              href={href}
              aria-current={href === (hash === '' ? '#/home' : hash) ? 'page' : undefined}
            >
              {text}
            </a>
          ))}
        </nav>
        <main class="practice-column" data-column>
          <h1 ref={heading} class="practice-column__title" tabIndex={-1}>
            {titleOf(route)}
          </h1>
          <View route={route} />
        </main>
      </div>
    </div>
  );
}
