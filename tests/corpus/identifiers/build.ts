import type { IdentifierKind } from '@/utils/identifiers/finding';
import { chanceFrom } from './chance';
import type { Chance } from './chance';
import { NOTES_ELSEWHERE, NOTES_NAMES, NOTES_OTHER, NOTES_UK } from './notes';
import { FILLERS, ORDINARY } from './ordinary';
import { SLOTS } from './slots';

/** An identifier in a made-up text. Offsets are UTF-16, end exclusive. */
export interface Marked {
  kind: IdentifierKind;
  start: number;
  end: number;
}

export interface Sample {
  text: string;
  marked: readonly Marked[];
}

/** What is measured together. */
export type Family = 'uk' | 'elsewhere' | 'names' | 'other';

const TEMPLATES: Readonly<Record<Family, readonly string[]>> = {
  uk: NOTES_UK,
  elsewhere: NOTES_ELSEWHERE,
  names: NOTES_NAMES,
  other: NOTES_OTHER,
};

/** Two thousand four hundred posts and notes with identifiers marked; the same ones for the same seed. */
export function markedSamples(seed: number): Readonly<Record<Family, readonly Sample[]>> {
  return {
    uk: make('uk', 1200, seed),
    elsewhere: make('elsewhere', 600, seed + 1),
    names: make('names', 360, seed + 2),
    other: make('other', 240, seed + 3),
  };
}

/** Posts without anything to find. */
export function ordinaryPosts(seed: number, count = 1500): readonly string[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const template = ORDINARY[at % ORDINARY.length]!;
    const post = template.replace(/\{(\w+)\}/g, (_whole, slot: string) => FILLERS[slot]!(chance));
    return dressed(post, chance).join('');
  });
}

function make(family: Family, count: number, seed: number): Sample[] {
  const chance = chanceFrom(seed);
  const templates = TEMPLATES[family];
  return Array.from({ length: count }, (_, at) =>
    sample(templates[at % templates.length]!, chance),
  );
}

function sample(template: string, chance: Chance): Sample {
  const marked: Marked[] = [];
  const [before, , after] = dressed('', chance);
  let text = before;
  for (const part of template.split(/(\{\w+\})/)) {
    const slot = part.startsWith('{') ? SLOTS[part.slice(1, -1)] : undefined;
    const written = slot === undefined ? part : slot.write(chance);
    if (slot?.kind !== undefined) {
      marked.push({ kind: slot.kind, start: text.length, end: text.length + written.length });
    }
    text += written;
  }
  return { text: text + after, marked };
}

const OPENINGS = [
  '',
  '',
  '',
  '',
  'Morning all. ',
  'Thread 1/3 ',
  '🧵 ',
  'Reflection: ',
  'hi team, ',
  '#MHNurse ',
];
const ENDINGS = [
  '',
  '',
  '',
  '',
  ' #CPD',
  ' 💚',
  ' Any thoughts?',
  ' (delete later)',
  '\n\n#MentalHealth #Wellbeing',
];

function dressed(text: string, chance: Chance): [string, string, string] {
  return [chance.pick(OPENINGS), text, chance.pick(ENDINGS)];
}
