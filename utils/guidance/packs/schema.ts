import * as v from 'valibot';
import { COUNTRIES, GUIDE_KINDS, bodySchema, guideSchema, slugSchema } from '../schema';
import { MOST_NAME } from './limits';

/** What a pack holds, as it is written: docs/writing-a-pack.md shows one from top to bottom. */

const name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'is empty'),
  v.maxLength(MOST_NAME, `is longer than ${MOST_NAME} characters`),
);

/** The pack itself, without its cards. */
export const packSchema = v.strictObject({
  type: v.literal('sidelight-pack'),
  version: v.literal(1),
  name,
  publisher: name,
  /** Where its cards hold, unless one says otherwise. */
  country: v.optional(v.picklist(COUNTRIES)),
});

const safety = v.optional(
  v.pipe(
    v.boolean(),
    v.check(
      (isSafety) => !isSafety,
      'is for the cards that come with Sidelight: no other stands with the crisis lines',
    ),
  ),
  false,
);

/** Fields of every card. The publisher stands in the place of the body. */
const fields = { ...guideSchema.entries, safety };

const guide = v.strictObject(fields);

/** The kinds of card: the folder in a zip, and what a card of it is called. */
export const PACK_KINDS = {
  situation: { folder: 'situations', name: 'a situation', schema: guide },
  policy: {
    folder: 'policies',
    name: 'a card of a policy',
    schema: v.strictObject({ ...fields, themes: bodySchema.entries.themes }),
  },
  evidence: { folder: 'evidence', name: 'a card of evidence', schema: guide },
  'how-to': { folder: 'how-to', name: 'a how-to', schema: guide },
  reporting: { folder: 'reporting', name: 'a reporting route', schema: guide },
  cpd: { folder: 'cpd', name: 'a card of a CPD scheme', schema: guide },
  glossary: { folder: 'glossary', name: 'a word of the glossary', schema: guide },
} as const;

export type PackKind = keyof typeof PACK_KINDS;
export const PACK_KIND_NAMES = Object.keys(PACK_KINDS) as PackKind[];

/** Around the fields of a card in JSON; in a zip the file's name and place say it. */
export const cardHeadSchema = v.object({
  slug: slugSchema,
  kind: v.picklist(PACK_KIND_NAMES),
  body: v.string(),
});

const address = v.pipe(v.string(), v.regex(/^https?:\/\//));

const inline: v.GenericSchema = v.lazy(() =>
  v.union([
    v.string(),
    v.strictObject({ type: v.picklist(['strong', 'emphasis']), children: v.array(inline) }),
    v.strictObject({ type: v.literal('link'), href: address, children: v.array(inline) }),
  ]),
);

const block = v.union([
  v.strictObject({ type: v.literal('paragraph'), children: v.array(inline) }),
  v.strictObject({
    type: v.literal('list'),
    ordered: v.boolean(),
    items: v.array(v.array(inline)),
  }),
]);

const compiled = {
  ...fields,
  slug: v.string(),
  /** Of this pack under their slugs here, or of the library. */
  related: v.array(v.string()),
  blocks: v.array(block),
};
const none = v.pipe(v.array(v.never()), v.maxLength(0));

/** The same, compiled: what the background takes, and nothing else. */
export const shelfSchema = v.strictObject({
  content: v.strictObject({
    situations: none,
    bodies: v.array(
      v.strictObject({
        ...compiled,
        body: v.string(),
        country: v.picklist(COUNTRIES),
      }),
    ),
    guides: v.array(v.strictObject({ ...compiled, kind: v.picklist(GUIDE_KINDS) })),
    tips: none,
    questions: none,
    crisisLines: none,
  }),
  /** Made by `indexCards`. */
  index: v.unknown(),
});
