import * as v from 'valibot';
// A relative path: the build reads this file before the alias of the project's root is known.
import { PAGE_KINDS } from '../platforms/platform';
import { PROFESSIONS } from './professions';

/**
 * What the front matter of each file in `content/` holds. The body below it is Markdown.
 * docs/writing-a-card.md shows one from top to bottom.
 */

export const COUNTRIES = ['UK', 'IE', 'US', 'CA', 'AU', 'NZ', 'EU', 'INT'] as const;

export const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const day = v.pipe(v.string(), v.check(isDay, 'is not a date such as 2026-11-22'));
/** The name of a file in `content/`, without its ending. */
export const slugSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug: small letters, figures and single hyphens'),
);
export const pageKinds = v.pipe(
  v.array(v.picklist(PAGE_KINDS)),
  v.minLength(1, 'needs at least one kind of page'),
);

/** Whether it is a day of the calendar, written 2026-11-22 (30 February is none). */
function isDay(written: string): boolean {
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === written;
}

export const sourceSchema = v.strictObject({
  body: text,
  document: text,
  section: v.optional(text),
  country: v.picklist(COUNTRIES),
  year: v.optional(
    v.pipe(
      v.number(),
      v.integer('is not a year'),
      v.minValue(1990, 'is before 1990'),
      v.maxValue(2100, 'is after 2100'),
    ),
  ),
  url: v.pipe(
    v.string(),
    v.url('is not a web address'),
    v.regex(/^https?:\/\//, 'is not a web address beginning with http:// or https://'),
  ),
});

export const provenance = {
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'needs at least one source')),
  /** The day its facts were last held against the sources. */
  checked: day,
  /** The day from which the card says that it is due for another look. */
  reviewDue: day,
};

/** What a card can be about; a situation shows what the reader's body says under its themes. */
const THEMES = [
  'accounts',
  'benefits',
  'boundaries',
  'concerns',
  'confidentiality',
  'conduct',
  'cpd',
  'disclaimers',
  'employer',
  'endorsing',
  'events',
  'expression',
  'messages',
  'misinformation',
  'practice',
  'recording',
  'safety',
  'screenshots',
  'searching',
] as const;

/** What a hashtag can be the name of, so that a page with one offers the situations that fit it. */
export const OCCASIONS = ['chat', 'event'] as const;

export type Occasion = (typeof OCCASIONS)[number];

const themes = v.array(v.picklist(THEMES));

/** What every card that answers something holds. The Markdown body is what to do. */
const answering = {
  title: text,
  /** The answer in one line. */
  answer: v.pipe(text, v.maxLength(240, 'is longer than 240 characters')),
  watchFor: v.optional(v.array(text)),
  /** The next step or question the card ends on. */
  next: text,
  /** Other words people use for it. */
  synonyms: v.array(text),
  /** Kinds of page on which it is worth offering. */
  pages: v.optional(v.array(v.picklist(PAGE_KINDS)), []),
  themes: v.optional(themes, []),
  /** True for a card about risk to life: the reader's crisis lines stand at its top. */
  safety: v.optional(v.boolean(), false),
  related: v.optional(v.array(slugSchema), []),
  ...provenance,
};

/** A situation: "someone I support has followed me". */
export const situationSchema = v.strictObject({
  /** Its number in the project's list of situations. */
  situation: v.pipe(v.string(), v.regex(/^SIT-\d{2}$/, 'is not a number such as SIT-01')),
  ...answering,
  /** Where the page shows one of these, it is the first to be offered. */
  occasions: v.optional(v.array(v.picklist(OCCASIONS)), []),
});

/** What one body says about one theme. */
export const bodySchema = v.strictObject({
  /** The body's short name, as its members say it: NMC, Ahpra. */
  body: text,
  country: v.picklist(COUNTRIES),
  /** Whom it speaks to; none named: everyone there. */
  professions: v.optional(v.array(v.picklist(PROFESSIONS)), []),
  ...answering,
  themes: v.pipe(themes, v.minLength(1, 'needs at least one theme')),
});

/** Anything else worth looking up: evidence, how a thing is done, where to report, a word. */
export const guideSchema = v.strictObject({
  /** Where it holds, if it does not hold everywhere. */
  country: v.optional(v.picklist(COUNTRIES)),
  professions: v.optional(v.array(v.picklist(PROFESSIONS)), []),
  ...answering,
});

/** A tip for practice. The Markdown body says why, in a sentence or two. */
export const tipSchema = v.strictObject({
  title: text,
  pages: pageKinds,
  next: text,
  ...provenance,
});

/** A question to think with; the Markdown body may add one sentence. */
export const questionSchema = v.strictObject({
  question: text,
  pages: pageKinds,
});

/** Where someone can turn in a crisis. */
export const crisisLineSchema = v.strictObject({
  name: text,
  country: v.picklist(COUNTRIES),
  /** Part of the country it serves, if not all of it. */
  area: v.optional(text),
  contacts: v.pipe(
    v.array(v.strictObject({ how: v.picklist(['call', 'text', 'web']), to: text })),
    v.minLength(1, 'needs at least one way to get in touch'),
  ),
  hours: text,
  /** Place in the list: lower first. */
  order: v.pipe(v.number(), v.integer('is not a whole number')),
  ...provenance,
});

/** Compiled Markdown: a small tree that the views render as elements, never as HTML text. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] };

export type Inline =
  | string
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] };

export interface Compiled {
  /** The file's name without its ending. */
  slug: string;
  blocks: Block[];
}

export type Country = (typeof COUNTRIES)[number];
export type GuidanceSource = v.InferOutput<typeof sourceSchema>;
export type Situation = v.InferOutput<typeof situationSchema> & Compiled;
export type Tip = v.InferOutput<typeof tipSchema> & Compiled;
export type Question = v.InferOutput<typeof questionSchema> & Compiled;
export type CrisisLine = v.InferOutput<typeof crisisLineSchema> & Compiled;

export type BodyCard = v.InferOutput<typeof bodySchema> & Compiled;
export type Guide = v.InferOutput<typeof guideSchema> & Compiled;

/** What a tip shows where it is offered: whose words it rests on, and not where they stand. */
export type OfferedTip = Omit<Tip, 'sources' | 'reviewDue'> & {
  sources: Pick<GuidanceSource, 'body' | 'country'>[];
};

/** What is enough to offer a situation by its name. */
export type OfferedSituation = Pick<Situation, 'slug' | 'title' | 'pages' | 'occasions' | 'safety'>;

/** What there is to offer on pages. */
export interface Offers {
  tips: OfferedTip[];
  questions: Question[];
  situations: OfferedSituation[];
}

/** The kinds of guide, each a folder of `content/`. */
export const GUIDE_KINDS = ['evidence', 'how-to', 'reporting', 'cpd', 'glossary'] as const;

export type GuideKind = (typeof GUIDE_KINDS)[number];

export interface Content {
  situations: Situation[];
  bodies: BodyCard[];
  guides: (Guide & { kind: GuideKind })[];
  tips: Tip[];
  questions: Question[];
  crisisLines: CrisisLine[];
}
