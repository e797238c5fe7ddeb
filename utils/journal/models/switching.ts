import { MOST_PROSE } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { modelOf, stepOf } from './catalogue';
import { MEANINGS, STAGES } from './model';
import type { Meaning, Model, ModelId, Step } from './model';

/** The part of an entry that a model gives its form. */
type Texts = Pick<EntryContent, 'body' | 'model' | 'sections'>;

/** How an entry stood in each model it has been in, since its words were last changed. */
export interface Stood {
  now: Texts;
  before: ReadonlyMap<string | undefined, Texts>;
}

/**
 * The same words in another model, or in none (`undefined`): each text moves to the step of the same
 * stage that is nearest in meaning; where several fall into one they follow each other, a blank line
 * between. What has no known step stays under its own name, and so does what would no longer fit.
 */
export function switchModel(content: EntryContent, to: ModelId | undefined): EntryContent {
  const model = modelOf(to);
  return model === undefined ? withoutModel(content) : withModel(content, model);
}

/**
 * As `switchModel`; but who goes back to a model without having changed a word finds everything as
 * it was there.
 *
 * @param stood what the last switch returned; undefined at first
 */
export function switchBackAndForth(
  stood: Stood | undefined,
  content: EntryContent,
  to: ModelId | undefined,
): { content: EntryContent; stood: Stood } {
  const now = textsOf(content);
  const before = new Map(stood !== undefined && same(stood.now, now) ? stood.before : []);
  // An unknown model keeps its name also where its words have left their steps: the first counts.
  if (!before.has(now.model)) before.set(now.model, now);
  const remembered = before.get(to);
  const switched =
    remembered === undefined ? switchModel(content, to) : { ...withTexts(content), ...remembered };
  return { content: switched, stood: { now: textsOf(switched), before } };
}

interface Piece {
  key: string;
  step: Step;
  text: string;
}

function withoutModel(content: EntryContent): EntryContent {
  const { pieces, others } = piecesOf(content);
  if (pieces.length === 0 && modelOf(content.model) === undefined) return content;
  const body = new Pile(content.body);
  const kept = pieces.flatMap(({ key, text }): [string, string][] =>
    body.takes(text) ? [] : [[key, text]],
  );
  return withTexts(content, {
    body: body.text,
    ...unknownModel(content),
    sections: Object.fromEntries([...others, ...kept]),
  });
}

function withModel(content: EntryContent, model: Model): EntryContent {
  const { pieces, others } = piecesOf(content);
  const piles = new Map<string, Pile>();
  const pileAt = (key: string) => {
    const pile = piles.get(key) ?? new Pile('');
    piles.set(key, pile);
    return pile;
  };

  const hasForm = pieces.length > 0 || content.model !== undefined;
  const first = model.steps.find(({ about }) => about.includes('event'));
  const isBodyMoved =
    !hasForm &&
    first !== undefined &&
    isWritten(content.body) &&
    pileAt(first.key).takes(content.body);

  const kept: [string, string][] = [];
  for (const { key, step, text } of pieces) {
    const isTaken = pileAt(nearestStep(step, model).key).takes(text);
    if (!isTaken) kept.push([key, text]);
  }
  const filled = [...piles].map(([key, { text }]): [string, string] => [key, text]);
  return withTexts(content, {
    body: isBodyMoved ? '' : content.body,
    model: model.id,
    sections: Object.fromEntries([...others, ...kept, ...filled.filter(([, text]) => text !== '')]),
  });
}

/** Texts that are laid one on another as long as there is room. */
class Pile {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  takes(text: string): boolean {
    const joined = isWritten(this.#text) ? `${this.#text.trimEnd()}\n\n${text}` : text;
    if (joined.length > MOST_PROSE) return false;
    this.#text = joined;
    return true;
  }
}

/** What was written under known steps, in the order of the stages, and all that was not. */
function piecesOf({ model, sections = {} }: EntryContent) {
  const pieces: Piece[] = [];
  const others: [string, string][] = [];
  for (const [key, text] of Object.entries(sections)) {
    const step = stepOf(key);
    if (step === undefined) others.push([key, text]);
    else if (isWritten(text)) pieces.push({ key, step, text });
  }
  const own = modelOf(model)?.steps ?? [];
  const rank = ({ step }: Piece) => {
    const at = own.indexOf(step);
    return at === -1 ? own.length : at;
  };
  const stage = ({ step }: Piece) => STAGES.indexOf(step.stage);
  pieces.sort((one, other) => stage(one) - stage(other) || rank(one) - rank(other));
  return { pieces, others };
}

/** Every model has a step of each stage. */
function nearestStep(step: Step, model: Model): Step {
  if (model.steps.includes(step)) return step;
  const candidates = model.steps.filter(({ stage }) => stage === step.stage);
  return candidates.reduce((nearest, candidate) =>
    distance(candidate.about, step.about) < distance(nearest.about, step.about)
      ? candidate
      : nearest,
  );
}

function distance(one: readonly Meaning[], other: readonly Meaning[]): number {
  return Math.min(
    ...one.flatMap((a) => other.map((b) => Math.abs(MEANINGS.indexOf(a) - MEANINGS.indexOf(b)))),
  );
}

/** A model of which nothing is known stays the name of what was written in it. */
function unknownModel({ model }: EntryContent): Pick<Texts, 'model'> {
  return model === undefined || modelOf(model) !== undefined ? {} : { model };
}

const isWritten = (text: string) => text.trim() !== '';

function textsOf({ body, model, sections }: EntryContent): Texts {
  return {
    body,
    ...(model === undefined ? {} : { model }),
    ...(sections === undefined ? {} : { sections }),
  };
}

function withTexts(
  { model: _model, sections: _sections, ...rest }: EntryContent,
  { body = rest.body, model, sections = {} }: Partial<Texts> = {},
): EntryContent {
  return {
    ...rest,
    body,
    ...(model === undefined ? {} : { model }),
    ...(Object.keys(sections).length === 0 ? {} : { sections }),
  };
}
