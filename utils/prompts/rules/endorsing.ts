import { anyOf, plain } from './plain';
import type { Examples, Rule } from './scene';

const THING =
  '(?:app|apps|book|course|product|supplement|supplements|vitamin|vitamins|gummies|cbd|device|wearable|headset|light box|lamp|planner|journal|blanket|toolkit|platform|programme|program|subscription|membership|clinic|service|therapist|brand|mattress|tea|remedy|test kit|medication|medicine|tablets?)';
const PRAISES = anyOf(
  `(?:i|we|i'd|we'd|would|can't|cannot|can) (?:\\S+ ){0,3}?recommend (?:\\S+ ){0,5}?${THING}`,
  `(?:everyone|you) (?:should|needs? to|must|have to|has to) (?:try|get|buy|download|use|have) (?:\\S+ ){0,4}?${THING}`,
  `(?:try|download|get|buy|grab) (?:this|my|our|their|it|the) (?:\\S+ ){0,3}?${THING}`,
  `(?:love|loving|obsessed with|swear by|sold on|changed my life|game[ -]changer) (?:\\S+ ){0,4}?${THING}`,
  `${THING} (?:\\S+ ){0,3}?(?:is a game[ -]changer|changed my life|really works|works wonders|is the best|is a must)`,
  '(?:use|with) (?:my |the )?(?:discount )?code \\S+',
  '(?:\\d+ ?%|percent) off',
  '(?:affiliate|sponsored|paid partnership|gifted by|in partnership with)',
);
const TAGS = /#(?:ad|advert|gifted|sponsored|sponsoredpost|affiliate|paidpartnership|spon)\b/;

/** Recommending a product, an app or a service, paid for or not. */
export const endorsing: Rule = {
  topic: 'endorsing',
  holds({ composer, draft }) {
    if (composer === null || composer === 'message') return false;
    const text = plain(draft);
    return TAGS.test(text) || PRAISES.test(text);
  },
};

const post = (draft: string) => ({ composer: 'post', draft }) as const;

export const examples: Examples = {
  yes: [
    post('I can’t recommend this mood app highly enough'),
    post('Everyone should try this weighted blanket'),
    post('Download their free sleep app, honestly'),
    post('This light box is a game-changer in November'),
    post('20% off with code CALM20'),
    post('Loving my new planner #gifted'),
    { composer: 'reply', draft: 'You must get the CBD gummies' },
  ],
  no: [
    post('Which app do you use for notes?'),
    post('The app crashed again'),
    post('Reading a book about Bedlam in the garden'),
    post('I love our team and the people in it'),
    post('Our trial found no difference between the app and usual care'),
    post('NICE recommends talking therapies first'),
    { composer: 'message', draft: 'You must get this app' },
    { draft: 'You must get this app' },
  ],
};
