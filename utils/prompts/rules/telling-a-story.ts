import { anyOf, plain } from './plain';
import type { Examples, Rule } from './scene';

const PERSON =
  '(?:patient|client|service[ -]user|consumer|inpatient|outpatient|tenant|resident|(?:young )?(?:person|man|woman|lad|lady|girl|boy|mum|dad|teenager|carer)(?: on (?:my|our) (?:ward|caseload|unit)| i (?:support|work with|see|saw|care for|look after)))';
const WHOSE = '(?:a|an|one of (?:my|our|the)|my|our|this|the|another|some)';
const LIKE = '(?:\\S+ ){0,3}?';
const WHEN =
  '(?:today|tonight|yesterday|this morning|this afternoon|this evening|this week|last night|last week|on shift|on the ward|in clinic|in session|in group|at work|just now|the other day|once|years ago)';
const DID =
  '(?:saw|see|met|had|have|visited|assessed|sectioned|discharged|admitted|treated|supported|sat with|spoke (?:to|with)|talked (?:to|with)|worked with|cared for|looked after|seen|told|lost)';

/** One person, and something that happened: said, did, was, has, told me. */
const STORY = anyOf(
  `i(?:'ve| have)? (?:just )?${DID} ${WHOSE} ${LIKE}${PERSON}s?`,
  `(?:just )?(?:had|met|saw|visited|sectioned|discharged|admitted|lost) ${WHOSE} ${LIKE}${PERSON}`,
  `${WHOSE} ${LIKE}${PERSON}s?,? (?:\\S+ ){0,4}?(?:got|said|told|asked|says|asks|cried|thanked|came|gave|threw|screamed|died|turned up|walked|wanted|hugged|called|has been|was|is a|is an|who)`,
  `${WHEN},? (?:\\S+ ){0,6}?${WHOSE} ${LIKE}${PERSON}`,
  `someone i (?:support|work with|see|care for|look after) (?:\\S+ ){0,3}?(?:said|told|asked|says|cried|thanked|came|died|was|has|is)`,
);

/** People in general, oneself, or what is said on purpose of nobody. */
const NOBODY = anyOf(
  '(?:every|each|any|no) (?:patient|client|service[ -]user|consumer|person)',
  "(?:as|when|since|while|being|i was|i am|i'm|me as) (?:i was |being )?(?:a|an) (?:\\S+ ){0,2}?(?:patient|client|service[ -]user|inpatient|outpatient|consumer)",
  '(?:patient|client) (?:safety|records?|experience|leaflets?|portal|list|choice|participation|feedback|involvement|voice)',
  'be patient|am patient|being patient|so patient|patient with',
);

/** A draft that tells a story about someone the writer supports. */
export const tellingAStory: Rule = {
  topic: 'telling-a-story',
  holds({ composer, draft }) {
    if (composer === null || composer === 'message') return false;
    const text = plain(draft);
    return STORY.test(text.replace(new RegExp(NOBODY, 'gu'), ' '));
  },
};

const post = (draft: string) => ({ composer: 'post', draft }) as const;

export const examples: Examples = {
  yes: [
    post('Today I saw a patient who reminded me why I do this'),
    post('One of my clients told me something I will never forget'),
    post('A lovely service user gave me a card this morning'),
    post('Had a patient on the ward scream at me for an hour'),
    post('My client, 19, just got into university!'),
    post('I sectioned a young man I support last night and it was awful'),
    post('Someone I support said the best thing about stigma today'),
    post('I’ve just discharged a patient after two years'),
    { composer: 'reply', draft: 'Yes! A consumer asked me exactly that last week' },
    { composer: 'quote', draft: 'Same. Our patient died waiting for a bed.' },
  ],
  no: [
    post('Patients deserve better than this building'),
    post('Every patient should be asked about their life online'),
    post('Please be patient with our phone line today'),
    post('As a patient myself I found the leaflet baffling'),
    post('When I was an inpatient the food was awful'),
    post('New paper on patient safety and what staff can learn'),
    post('I met a friend today who told me about a good book'),
    post('My son saw a dentist this morning'),
    post('Client records move to the new system on Monday'),
    post('I learned so much from the people I work with'),
    { composer: 'message', draft: 'I saw a patient today who…' },
    { draft: 'Today I saw a patient who' },
  ],
};
