/**
 * What follows a title and is nobody a practitioner knows: people of stories, of screens and of shops,
 * offices, and the beginnings of sentences. Small letters; whole, or their first word.
 */
const STORIES =
  "bean|brown's boys|doubtfire|marple|world|universe|congeniality|men|tumble|motivator|marvel|robot|darcy|blobby|kipling|porter|havisham|whippy|potato head|right|piggy|blue sky|big|spock|saigon|moneypenny|hinch|beast|bates vs|tickle|happy|bump|messy|nosy|strong|greedy|grumpy|worry|sunshine|naughty|tiger|rabbit|fox and|dalloway|hyde|daisy driving|selfridge|beeton|punch|chips|toad|benn|tumnus|bennet|bennett at longbourn|rochester|weasley|dursley|filch|incredible|pickwick|micawber|ripley|magoo|snuffleupagus|plow|burns|bojangles|brightside|sandman|tambourine|loverman|jones and me|smith goes|and mrs smith|potter and the|america|england|wales|scotland|gay|leather|trans|movie|vain|muscle|monopoly|peanut|pringles|muscles|sheen|clean|frosty|freeze|fantastic|miyagi|white or|pink|orange|blonde|mr";

const OFFICES =
  'speaker|president|chairman|chair|justice|mayor|ambassador|minister|secretary|universe|vice|prime';

const WORDS =
  'you|your|him|her|them|it|this|that|these|those|the|a|an|my|our|their|his|and|or|but|if|when|so|as|at|in|on|of|to|for|no|not|yes|what|who|why|how|where|is|was|i|we|they|he|she|being|having|going|seeing|out|teams|word|office|windows|excel|edge|class|plan|degree|degrees|key|switch|mind|piece|copy|list|file|chef|builder|debate|society|patients|research|nurse|disease';

/** After "client", "patient" and the like: what is no name, though it is written large. */
const TITLED =
  'safety|experience|voice|voices|participation|involvement|liaison|advice|opinion|association|access|survey|choice|charter|group|forum|day|week|first|portal|zero|engagement|information|leaflet|records?|care|led|centred|centered|reported|outcomes?|journey|stories|story|council|partnership|advocate|advocacy|network|team|services?|transport|representative|rights|feedback|facing|focus|focused|notes?|number|name|id|online|facebook|twitter|instagram|tiktok|whatsapp|zoom|google|youtube|linkedin|reddit|bluesky|mastodon|snapchat|covid|christmas|easter|ramadan|eid|diwali|english|welsh|scottish|irish|british|american|european|polish|somali|muslim|christian|jewish|hindu|sikh|black|asian|white|african|caribbean|bame|lgbt|dementia|parkinson|alzheimer|autism|adhd|bipolar|today|yesterday|tomorrow|tonight|please|thanks|thank|also|just|after|before|then|there|here|can|could|would|should|do|does|did|has|have|had|will|may|might|must|are|were|with|without|from|by|about|because|while|however|well|let|some|any|all|every|most|many|one|two|three|first|last|next|new|old|mental|health|nhs|cbt|dbt|emdr|act|iapt|camhs|cmht|gp|lol|dr|prof|professor|mr|mrs|ms|miss|sir|dame|lord|lady|big|uk|england|scotland|wales|ireland|london|re|ps|nb|fyi|question|ask|talk|listen|remember|never|always|great|good|nice|really|very|too|both|each|such|than|though|although|until|since|whether|which|whose|us|me|people|person|someone|everyone|anyone|nobody|god|jesus|mum|dad|brexit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter';

const after = (words: string) => new RegExp(`^(?:${words})(?![a-z])`, 'i');

const NOBODY = after(`${STORIES}|${OFFICES}`);
const SENTENCE = after(WORDS);
const NOT_A_NAME = after(`${WORDS}|${TITLED}`);

/** @param rest what follows the title, up to some way behind the name */
export const isNobody = (rest: string) => NOBODY.test(rest) || SENTENCE.test(rest);

export const isNoName = (word: string) => NOT_A_NAME.test(word) && !/['-]\p{L}/u.test(word);
