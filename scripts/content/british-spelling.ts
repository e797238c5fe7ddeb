import type { Card } from './card-text';
import { readText } from './card-text';
import type { Fault } from '../../utils/guidance/compile/fault';

/**
 * American spellings, with the British one. Names of bodies and titles of documents keep theirs, so
 * what is looked at is what a reader reads, without the titles of the documents it names.
 */
const AMERICAN: readonly (readonly [american: RegExp, british: string])[] = [
  [
    /\b(?:organi|recogni|apologi|criti[cs]i|speciali|minimi|maximi|prioriti|summari|emphasi|reali|generali|normali|stigmati|hospitali|anonymi|personali|categori|characteri|finali|utili|visuali|sympathi|authori|sociali|moderni|penali|publici|scrutini|standardi|capitali|randomi|traumati|optimi|legali|memori|neutrali|privati|sensationali|sexuali|symboli|victimi|weaponi)z(?:e|es|ed|er|ers|ing|ation|ations|ational)\b/i,
    '-ise',
  ],
  [/\b(?:analy|paraly|cataly)z(?:e|es|ed|er|ing)\b/i, '-yse'],
  [
    /\b(?:behavi|col|fav|flav|hon|hum|lab|neighb|harb|rum|tum|endeav|od|vap|vig)or(?:s|ed|ing|al|ally|ful|ite|ites|able|less|hood)?\b/i,
    '-our',
  ],
  [/\b(?:center|theater|fiber|meager|somber|caliber)(?:s|ed|ing)?\b/i, '-re'],
  // What a computer runs is a program here too.
  [/\b(?<!computer )programs?\b/i, 'programme'],
  [/\b(?:defense|offense|pretense)s?\b/i, '-ence'],
  [/\b(?:a|an|the|your|their|his|her|my|our|this|that|no) licenses?\b/i, 'licence, for the thing'],
  [/\b(?:a|the|your|their|his|her|my|our|in|good|best|private|clinical) practise\b/i, 'practice, for the thing'],
  [/\b(?:to|can|may|must|should|will|who) practice (?!is\b|was\b)/i, 'practise, for doing it'],
  [
    /\b(?:cance|counse|labe|leve|mode|signa|trave|tota|fue|due|journa)l(?:ed|ing|er|ers|or|ors)\b/i,
    'two l',
  ],
  [/\b(?:enroll(?:ment)?|fulfill(?:ment)?|skillful|willful|installment)s?\b/i, 'one l'],
  [
    /\b(?:pediatric(?:s|ian|ians)?|anemi[ac]|an?esthesi[ao](?:logist)?|estrogen|diarrhea|fetus|fetal|gynecolog\w+|hemorrhage|leukemia|orthopedic\w*|maneuver\w*|encyclopedia)\b/i,
    'ae or oe',
  ],
  [
    /\b(?:gray|mom|moms|math|cozy|plow|aging|judgment|acknowledgment|catalog|dialog|aluminum|skeptic\w*|mustache|pajamas|check ?book|gotten|cell ?phones?)\b/i,
    'the British word',
  ],
];

/** Bodies that cards name in passing. */
const NAMES = ['World Health Organization'];

/** One fault for each American spelling in a card's title, answer, body and end. */
export function americanSpellings(entry: Card): Fault[] {
  const names = [...NAMES, ...('sources' in entry.card ? entry.card.sources.flatMap(namesOf) : [])];
  const pieces = ['title' in entry.card ? entry.card.title : '', ...readText(entry)];
  return pieces.flatMap((piece) => {
    const own = names.reduce((text, name) => text.replaceAll(name, ' '), piece);
    return AMERICAN.flatMap(([american, british]) => {
      const found = american.exec(own);
      return found === null
        ? []
        : [{ file: entry.file, problem: `"${found[0].trim()}" is spelled the American way: ${british}` }];
    });
  });
}

/** The longest first, so that no title is left of which another is a part. */
function namesOf({ body, document, section = '' }: { body: string; document: string; section?: string | undefined }): string[] {
  return [document, section, body].filter((name) => name !== '').sort((a, b) => b.length - a.length);
}
