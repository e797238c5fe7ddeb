import { useEffect, useRef } from 'preact/hooks';
import { useHash } from '@/components/ui/use-hash';
import { Worded } from '@/components/ui/worded';
import { t } from '@/utils/words/words';
import { HowToOpen } from './how-to-open';
import { YOU } from './people';
import { routeOf } from './route';
import { titleOf, View } from './view';
import './rehearsal.css';

const navigation = () => [
  { href: '#/home', text: t('rehearsal.home') },
  { href: '#/notifications', text: t('rehearsal.notifications') },
  { href: '#/messages', text: t('rehearsal.messages') },
  { href: '#/hashtag/PeerSupportHour', text: '#PeerSupportHour' },
  { href: `#/profile/${YOU}`, text: t('rehearsal.yourProfile') },
  { href: '#/compose', text: t('rehearsal.newPost') },
];

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
          <Worded
            text={t('rehearsal.banner')}
            parts={{ strong: (words) => <strong>{words}</strong> }}
          />
        </p>
      </header>
      <HowToOpen />
      <div class="practice-columns">
        <nav class="practice-nav" aria-label={t('rehearsal.navigation')}>
          {navigation().map(({ href, text }) => (
            <a
              key={href}
              class="practice-nav__link"
              href={href}
              aria-current={href === (hash === '' ? '#/home' : hash) ? 'page' : undefined}
            >
              <bdi>{text}</bdi>
            </a>
          ))}
        </nav>
        <main class="practice-column" data-column>
          <h1 ref={heading} class="practice-column__title" tabIndex={-1}>
            <bdi>{titleOf(route)}</bdi>
          </h1>
          <View route={route} />
        </main>
      </div>
    </div>
  );
}
