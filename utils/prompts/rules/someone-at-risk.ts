import { anyOf, plain } from './plain';
import type { Examples, Rule } from './scene';

const SELF = '(?:my|him|her|them|your)sel(?:f|ves)';
const I_AM = "(?:i'?m|i am|im|i feel|i'?ve been|i have been|i was|feeling so|been feeling)";
const NOT = "(?:don'?t|do not|no longer|can'?t|cannot)";
const WANTS =
  '(?:wants?|wanting|wanna|wish(?:es)?|going|gonna|plan(?:s|ning)?|thinking|trying|about)';
/** Someone the writer is worried for. */
const THEY =
  '(?:(?:he|she)|(?:my|a|an|our) (?:best )?(?:friend|mate|sister|brother|mum|mom|dad|son|daughter|partner|wife|husband|girlfriend|boyfriend|colleague|cousin|neighbour|follower|mutual))';

/**
 * Ways in which people say that they, or someone they know, may be about to die or be hurt by their
 * own hand: wishes to be dead, having no way out, attempts, goodbyes. After the signs in the networks'
 * own help pages and the Samaritans' advice on worrying about someone online; `risk.ts` of the look-up
 * casts its net much wider, since a question that is answered too gravely does no harm.
 */
const RISK = anyOf(
  // Wishing to be dead.
  `i (?:just |really |honestly |actually )?(?:want|wanna|need) (?:to )?(?:die|be dead|disappear forever)`,
  `i wish i (?:was|were) (?:dead|never born|not here)`,
  "i(?:'d| would) (?:rather|be better off) (?:be )?dead",
  `(?:everyone|everybody|they|you|the world)(?:'d| would|'s| is|'ll| will)? (?:all )?(?:be )?better off without me`,
  `i ${NOT} (?:want|wanna) (?:to )?(?:be here|live|be alive|wake up|exist|go on)(?: any ?more)?`,
  // Doing it.
  `${WANTS} (?:to |of |on |about )*(?:kill(?:ing)?|hang(?:ing)?|unaliv(?:e|ing)|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?) ${SELF}`,
  "i (?:could|should|might|will|'ll|almost|nearly|tried to) (?:just )?(?:kill|hang|unalive) myself",
  `${WANTS} (?:to |of |on |about )*(?:end|take|ending|taking) (?:it all|(?:my|his|her|their) (?:own )?life)`,
  "i(?:'m| am|'ll| will)? (?:just )?(?:end|ending) it(?: all)?(?: tonight| today| now| soon)?",
  `(?:i(?:'ve| have|'m)?|${THEY}(?: has|'s)?) (?:just )?(?:took|taken|taking) an overdose`,
  "i(?:'ve| have)? (?:just )?overdosed",
  // Having no way out.
  `i (?:just )?(?:can'?t|cannot|can not) (?:go on|carry on|do this any ?more|take (?:it|this) any ?more)`,
  "i (?:have|see|'?ve got) (?:no|nothing|no more) (?:reason|left) to (?:live|live for)",
  "(?:there'?s|there is) (?:no|nothing) (?:reason|left) to live(?: for)?",
  // Harming oneself.
  `i(?:'ve| have)? (?:just |been |keep )*(?:self[ -]?harm(?:ed|ing)?|cut(?:ting)? myself|hurt(?:ing)? myself|relapsed and cut)`,
  `${I_AM} (?:so |really |very |actively |feeling |just )*suicidal`,
  // Goodbyes.
  "(?:this is (?:my )?goodbye|goodbye everyone|by the time you (?:read|see) this),? (?:i'?m (?:so )?sorry|forever|i'?ll be gone|i love you all)",
  // Said of somebody else.
  `${THEY}(?:'s| is| has been|'s been)? (?:so |really |actively |feeling )*suicidal`,
  `${THEY} (?:said |says |told me |keeps saying )?(?:that )?(?:he |she |they )?(?:wants?|is going|'s going) (?:to )(?:die|be dead|end (?:it|it all|his life|her life|their life))`,
);

/** The same words about something else: jokes, idioms, titles. */
const SOMETHING_ELSE = anyOf(
  '(?:die|dead|dying) (?:of|from|with) (?:laughter|laughing|embarrassment|shame|cringe|boredom|cuteness|happiness|excitement|the heat|heat|cold)',
  '(?:kill|hurt|hang) myself (?:laughing|for (?:not|missing|forgetting|eating|buying))',
  '(?:song|album|track|lyric|lyrics|film|novel|chapter|episode|single|gig|band|playing|listening to|quote)',
);

/** Replying to, or quoting, a post that speaks of suicide or self-harm as something near. */
export const someoneAtRisk: Rule = {
  topic: 'someone-at-risk',
  holds({ composer, answered }) {
    if (composer === null || composer === 'post') return false;
    const text = plain(answered);
    return RISK.test(text) && !SOMETHING_ELSE.test(text);
  },
};

const reply = (answered: string) => ({ composer: 'reply', answered }) as const;

export const examples: Examples = {
  yes: [
    reply('I just want to die. I’m so tired of all of it'),
    reply('honestly i dont want to be here anymore'),
    reply('Everyone would be better off without me'),
    reply('I can’t go on. I have nothing left to live for.'),
    reply('thinking about ending my life again tonight'),
    reply('i feel so suicidal and nobody is picking up'),
    reply('I’ve been self-harming again and I am ashamed'),
    reply('gonna kill myself, not a joke'),
    reply('Goodbye everyone, I’m so sorry'),
    reply('I’ve taken an overdose'),
    reply('My sister is suicidal and the line is engaged, what do I do'),
    reply('She told me she wants to die and I’m 200 miles away'),
    { composer: 'message', answered: 'I wish I was dead' },
    { composer: 'quote', answered: 'there’s no reason to live' },
  ],
  no: [
    reply('This traffic is killing me'),
    reply('I could kill for a coffee'),
    reply('Saw Suicidal Tendencies last night, what a gig'),
    reply('Suicide’s first album still sounds like the future'),
    reply('Suicide Squad is better than you remember'),
    reply('World Suicide Prevention Day: new figures show that talking helps'),
    reply('Our report on preventing suicide among young men is out today'),
    reply('If you are feeling suicidal, you can call Samaritans on 116 123'),
    reply('Raising that in an election year would be political suicide'),
    reply('My phone died and I’m dead tired'),
    reply('I want to die of embarrassment, I called my manager mum'),
    reply('Dying to see you all at the conference'),
    reply('Self-harm rates have risen, says a study of 10,000 young people'),
    reply('That sketch killed me, crying with laughter'),
    reply('End it with a question and people will answer'),
    reply('I can’t take this queue any more, send biscuits'),
    { composer: 'post', draft: 'I want to die', answered: '' },
    { answered: 'I want to die' },
  ],
};
