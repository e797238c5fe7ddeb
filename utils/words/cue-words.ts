import type { IdentifierKind } from '@/utils/identifiers';
import type { Action } from '@/utils/prompts/vocabulary';

/** What the cue at a composer says of its own; its prompts are content, in English. */
export interface CueWords {
  /** BCP 47, of the language they are in. */
  tag: string;
  name: string;
  notNow: string;
  why: string;
  /** Of what was found in a draft; `{things}` is a list of `kinds`. */
  found: string;
  /** After an action, or instead of it. */
  kept: string;
  locked: string;
  notKept: string;
  waits: string;
  actions: Readonly<Record<Action, string>>;
  /** Each as it stands in a list of what was noticed. */
  kinds: Readonly<Record<IdentifierKind, string>>;
}

/** @param text of a key of locales/ */
export function cueWordsBy(text: (key: string) => string): CueWords {
  return {
    tag: text('language.tag'),
    name: text('page.sidebar'),
    notNow: text('cue.notNow'),
    why: text('cue.why'),
    found: text('cue.found'),
    kept: text('cue.kept'),
    locked: text('cue.locked'),
    notKept: text('cue.notKept'),
    waits: text('cue.waits'),
    actions: {
      'look-up': text('cue.lookUp'),
      soften: text('cue.soften'),
      'save-draft': text('cue.saveDraft'),
      log: text('cue.log'),
      'step-back': text('cue.stepBack'),
      'show-plan': text('cue.showPlan'),
    },
    kinds: {
      'nhs-number': text('cue.kinds.nhsNumber'),
      'chi-number': text('cue.kinds.chiNumber'),
      'hc-number': text('cue.kinds.hcNumber'),
      'ihi-number': text('cue.kinds.ihiNumber'),
      'national-insurance-number': text('cue.kinds.nationalInsuranceNumber'),
      'social-security-number': text('cue.kinds.socialSecurityNumber'),
      'mbi-number': text('cue.kinds.mbiNumber'),
      'medicare-number': text('cue.kinds.medicareNumber'),
      'nhi-number': text('cue.kinds.nhiNumber'),
      'sin-number': text('cue.kinds.sinNumber'),
      'date-of-birth': text('cue.kinds.dateOfBirth'),
      postcode: text('cue.kinds.postcode'),
      phone: text('cue.kinds.phone'),
      email: text('cue.kinds.email'),
      'record-number': text('cue.kinds.recordNumber'),
      name: text('cue.kinds.name'),
      age: text('cue.kinds.age'),
      quote: text('cue.kinds.quote'),
    },
  };
}
