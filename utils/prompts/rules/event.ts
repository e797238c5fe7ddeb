import type { Examples, Rule } from './scene';

/** Words that events have in their hashtags, at either end or before a year. */
const GATHERING =
  /^(?:.*(?:conf|conference|congress|summit|symposium|festival|unconference|agm|webinar|chat|live|week|forum|expo)(?:20)?\d{0,2}|(?:conf|congress|summit).*)$/i;
/** A name and a year: #MHNR2017, #DigitalMH13. A year that is all there is to it is none. */
const NAME_AND_YEAR = /^(?=.*\p{L}{3})[\p{L}\p{N}_]*\p{L}(?:20[0-4]\d|[1-4]\d)$/u;
/** Tags of that shape that mean something else. */
const SOMETHING_ELSE =
  /^(?:covid.*|.*cov2?\d*|g7|g20|top\d+|.*vitamin.*|b12|love\d+|ps\d|windows\d+|web\d|agenda20\d\d|election.*|euro20\d\d|worldcup.*|olympics.*|snapchat|chat|live|week|forum|newyear.*|happynewyear.*|ge20\d\d|budget20\d\d|motd\d*)$/i;

/** Writing with the hashtag of an event or a chat, or on its page. */
export const event: Rule = {
  topic: 'event',
  holds({ composer, pageKind, hashtags, draft }) {
    if (composer === null && pageKind !== 'hashtag') return false;
    const written = Array.from(draft.matchAll(/#([\p{L}\p{N}_]+)/gu), ([, tag]) => tag ?? '');
    return [...hashtags, ...written].some(
      (tag) => !SOMETHING_ELSE.test(tag) && (GATHERING.test(tag) || NAME_AND_YEAR.test(tag)),
    );
  },
};

export const examples: Examples = {
  yes: [
    { composer: 'post', draft: 'Great start to #MHNR2017' },
    { composer: 'post', draft: 'Listening to the keynote', hashtags: ['DigitalMH13'] },
    { pageKind: 'hashtag', hashtags: ['MHChat'] },
    { composer: 'reply', draft: 'See you there! #RCOTConference' },
    { composer: 'post', draft: 'Day two of #PeerSupportSummit26' },
  ],
  no: [
    { composer: 'post', draft: 'Tea and toast #mentalhealth' },
    { composer: 'post', draft: 'New guidance on #COVID19' },
    { composer: 'post', draft: 'Hopes for #2026' },
    { composer: 'post', draft: 'Our plans for #Agenda2030' },
    { pageKind: 'hashtag', hashtags: ['selfcare'] },
    { pageKind: 'home', hashtags: ['MHNR2017'] },
    { composer: 'post', draft: 'The conference was great, no tag needed' },
  ],
};
