import { fold } from './terms';

const SELF = '(?:him|her|them|my|your|one|it)?sel(?:f|ves)';
const OWN_LIFE = '(?:(?:his|her|their|my|your|own) )+(?:life|lives)';

/** Ways of speaking of suicide, self-harm or a crisis, over folded text. Misspellings are common. */
const RISK = new RegExp(
  [
    '\\bsuic',
    '\\bsu[aeiou]?[cs]+[iu]?[cs]?[iy]d',
    '\\bkill(?:s|ed|ing)?\\b',
    '\\bk[my]s\\b',
    '\\bunaliv',
    '\\bcris[ie]s',
    '\\boverdos',
    '\\bself ?(?:harm|injur|hurt|poison|mutilat)',
    `\\b(?:hurt|harm|cut|cutt|hang|injur|shoot|poison|drown)(?:e?s|ing|ed)? ${SELF}\\b`,
    `\\b(?:end|tak|took)(?:e|es|ing|ed|s|en)? ${OWN_LIFE}\\b`,
    '\\bend(?:ing|s)? it(?: all)?\\b',
    '\\b(?:to|wanna|want|wants|wanting|wanted|about|of|like) (?:die|dying)\\b',
    '\\b(?:be|was|were|am|better off) dead\\b',
    '\\b(?:no|nothing|without a) (?:reason |left )?to live\\b',
    '\\b(?:dont|doesnt|didnt|not|no longer) want(?:s|ed|ing)? to (?:be here|live|wake up|exist|go on)\\b',
    '\\b(?:cant|cannot|can not) go on\\b',
  ].join('|'),
);

/** Whether a question speaks of someone who may be about to die or come to harm by their own hand. */
export function speaksOfRisk(question: string): boolean {
  return RISK.test(fold(question));
}

/** Meanings, as the look-up knows them, that speak of it too: words that were mistyped as well. */
export const RISK_MEANINGS: ReadonlySet<string> = new Set(['~suicide', '~selfharm']);

export const LINE_MEANINGS: ReadonlySet<string> = new Set(['~helpline']);

/** Asking about suicide or self-harm as a topic, and of nobody in danger, over folded text. */
const TOPIC =
  /\b(?:articles?|awareness|anniversar(?:y|ies)|blogs?|celebrit(?:y|ies)|committed|communit(?:y|ies)|content|evidence|film|forums?|groups?|guidelines?|hashtag|headline|helpline|images?|language|leaflet|memorials?|method|mention|news|notes?|papers?|pictures?|quotes?|report(?:ing)?|research|reviews?|stud(?:y|ies)|talk about|tribute|videos?|warnings?|websites?|wording|words|writ(?:e|es|ing|ten))\b/;

/** Whether words of risk are only what a question is about: research, news, how to write of it. */
export function isAboutTopic(question: string): boolean {
  return TOPIC.test(fold(question));
}

/** Ways of asking for a line to call, over folded text. */
const LINE =
  /\b(?:help|hot)lines?\b|\b(?:crisis|support|phone) lines?\b|\bcrisis (?:number|text)s?\b/;

/** Whether a question asks for somewhere to call or write to in a crisis. */
export function asksForLine(question: string): boolean {
  return LINE.test(fold(question));
}

const WRITING =
  /\b(?:posts?|posting|tweets?|tweeting|writ(?:e|es|ing)|articles?|blogs?|bio|share|sharing|include)\b/;

/** Whether someone is writing, so that a line is to be named in it and not to be called. */
export function isAboutWriting(question: string): boolean {
  return WRITING.test(fold(question));
}
