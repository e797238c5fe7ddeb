import { anyOf, plain } from './plain';
import type { Examples, Rule } from './scene';

const SUBJECT = anyOf(
  'suicid(?:e|es|al|ality)',
  'self[ -]?(?:harm|harms|harmed|harming|injury|injuries)',
  'took (?:his|her|their) (?:own )?li(?:fe|ves)',
  'ended (?:his|her|their) (?:own )?li(?:fe|ves)',
  'overdoses?',
);

/** Names and figures of speech that hold the word and are not about it. */
const SOMETHING_ELSE =
  /suicid(?:e|al) (?:squad|tendencies|machines?|doors?|burns?|cold ?brew|boys|wings?|runs?|sprints?)|(?:political|career|commercial|professional|social|tactical) suicide/;

/** A draft about suicide or self-harm as a subject: news, a campaign, an anniversary, a death. */
export const aboutSuicide: Rule = {
  topic: 'about-suicide',
  holds({ composer, draft }) {
    if (composer === null) return false;
    return SUBJECT.test(plain(draft).replace(new RegExp(SOMETHING_ELSE, 'g'), ' '));
  },
};

export const examples: Examples = {
  yes: [
    { composer: 'post', draft: 'Today is World Suicide Prevention Day. Ask someone how they are.' },
    { composer: 'post', draft: 'A year since he took his own life. I think of his family.' },
    { composer: 'quote', draft: 'Good piece on self-harm and what helps' },
    { composer: 'reply', draft: 'The figures on suicide among vets are awful' },
  ],
  no: [
    { composer: 'post', draft: 'Watching Suicide Squad with the kids grown up and gone' },
    { composer: 'post', draft: 'Suicidal Tendencies at the Academy, front row' },
    { composer: 'post', draft: 'Cutting that budget is political suicide' },
    { composer: 'post', draft: 'This traffic is killing me' },
    { composer: 'reply', draft: 'Thank you for writing this', answered: 'A report on suicide' },
    { pageKind: 'search', draft: '' },
  ],
};
