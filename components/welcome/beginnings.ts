import type { StartingFrom } from '@/utils/settings';
import type { PlainKey } from '@/utils/words/words';

/** What is suggested to someone who starts from there, and where on the practice page they begin. */
interface Beginning {
  advice: PlainKey;
  /** The scene their practice begins with; none for whoever did not say. */
  scene?: PlainKey;
  practice: string;
}

const BEGINNINGS: Record<NonNullable<StartingFrom>, Beginning> = {
  wary: {
    advice: 'welcome.ready.wary',
    scene: 'welcome.ready.waryScene',
    practice: '/rehearsal.html#/notifications',
  },
  curious: {
    advice: 'welcome.ready.curious',
    scene: 'welcome.ready.curiousScene',
    practice: '/rehearsal.html#/hashtag/PeerSupportHour',
  },
  confident: {
    advice: 'welcome.ready.confident',
    scene: 'welcome.ready.confidentScene',
    practice: '/rehearsal.html#/post/114',
  },
};

const ANYONE: Beginning = {
  advice: 'welcome.ready.anyone',
  practice: '/rehearsal.html#/home',
};

export function beginningFor(start: StartingFrom): Beginning {
  return start === null ? ANYONE : BEGINNINGS[start];
}
