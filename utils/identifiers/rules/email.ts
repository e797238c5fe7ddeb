import { findingsOf } from './rule';
import type { Rule } from './rule';

/** An e-mail address, unless it is one that a team or a charity answers. */
export const email: Rule = ({ text }) =>
  text.includes('@')
    ? findingsOf(ADDRESS, text, ({ 0: address }) =>
        OF_NOBODY.test(address) ? undefined : { kind: 'email', confidence: 'high' },
      )
    : [];

// With an "@" before it, it is a handle of Mastodon's.
const ADDRESS =
  /(?<![A-Za-z0-9_@.%+'\ue000-])[A-Za-z0-9_](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![A-Za-z0-9_@-])/g;

const OF_NOBODY =
  /^(?:info|hello|hi|contact|contactus|enquir(?:y|ies)|inquir(?:y|ies)|admin|office|reception|support|help|helpline|team|events?|bookings?|tickets?|press|media|news|newsletter|comms|communications|jobs|careers|recruitment|volunteer(?:ing|s)?|membership|members|donat(?:e|ions)|fundraising|feedback|complaints|pals|research|training|courses|conference|editor|submissions|abstracts|webmaster|no-?reply|postmaster|privacy|dpo|foi)(?:[.+_-][a-z]*)?@|^jo@samaritans\.|^pat@papyrus-uk\./i;
