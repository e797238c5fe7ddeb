import { anyOf, plain } from './plain';
import type { Examples, Rule } from './scene';

/** Asking people in general for what they know. */
const ASKS = anyOf(
  '(?:does|do|has|have|can|could|would|is|are) (?:anyone|anybody|any of you|someone|somebody|any(?: \\S+){1,3})',
  '(?:who|which of you) (?:knows|has|uses|can|could|would|is|works|runs)',
  '(?:any|all|your|looking for|after|need) (?:\\S+ )?(?:recommendations?|suggestions?|tips|ideas|advice|experiences?|thoughts|examples)',
  '(?:recommend|suggest) (?:me )?(?:a|an|any|some|your|good)',
  '(?:what|which) (?:\\S+ ){0,4}?(?:do|would|have|are) (?:you|people|others|folks?|colleagues) (?:\\S+ ){0,2}?(?:use|used|using|recommend|suggest|do|think|find|found|read|reading|tried)',
  '(?:hive ?mind|crowd ?sourc(?:e|ing)|dear twitter|please (?:rt|retweet|repost|boost|share)|asking for a (?:colleague|friend))',
);

/** A post of one's own that asks whoever reads it. */
export const askingTheCrowd: Rule = {
  topic: 'asking-the-crowd',
  holds({ composer, draft }) {
    if (composer !== 'post' && composer !== 'quote') return false;
    const text = plain(draft);
    return text.includes('?') ? ASKS.test(text) : /hive ?mind|crowd ?sourc/.test(text);
  },
};

const post = (draft: string) => ({ composer: 'post', draft }) as const;

export const examples: Examples = {
  yes: [
    post('Does anyone know a good app for keeping a mood diary?'),
    post('Which reading groups do you recommend? #OTalk'),
    post('Any suggestions for a first book on peer support?'),
    post('Who runs a walking group near Leeds?'),
    post('Hive mind: what would you put on a ward’s welcome leaflet?'),
    post('Crowdsourcing ideas for a quiet room. Go!'),
    post('Have any OTs here used sensory boxes in a day service?'),
  ],
  no: [
    post('How are we still talking about this?'),
    post('Why not come along on Thursday?'),
    post('Anyone can make a cup of tea. Listening is harder.'),
    post('I asked for suggestions and you were all brilliant, thank you'),
    { composer: 'reply', draft: 'Does anyone know?' },
    { composer: 'message', draft: 'Any ideas?' },
    post(''),
  ],
};
