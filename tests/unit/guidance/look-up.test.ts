import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { guideBySlug, library, situationBySlug } from '@/utils/guidance/library';
import { createLookUp, lookUp, usePacks } from '@/utils/guidance/look-up';
import { GUIDE_KINDS } from '@/utils/guidance/schema';
import { indexCards } from '@/utils/guidance/shelf';
import { body, contentWith, crisisLine, situation, tip } from './cards';
import { HELD_OUT } from './held-out';
import { measure, withSlip } from './measure';
import { QUESTIONS } from './questions';

/** Hundreds of questions, on a machine that may be busy. */
const MEASURED = { timeout: 60_000 };

/** What was typed to get to a question, key by key. */
function keystrokes(question: string): string[] {
  return Array.from(question, (_, index) => question.slice(0, index + 1));
}

describe('questions as practitioners put them', () => {
  test('there are enough of them, over every situation and every kind of card', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(260);
    const right = new Set(QUESTIONS.flatMap(([, cards]) => cards));
    for (const { situation: number } of library.situations) expect(right).toContain(number);
    const isAskedFor = ({ slug }: { slug: string }) => right.has(slug);
    for (const kind of GUIDE_KINDS) {
      expect(library.guides.filter((card) => card.kind === kind).some(isAskedFor), kind).toBe(true);
    }
    expect(library.bodies.some(isAskedFor)).toBe(true);
    expect(library.crisisLines.some(isAskedFor)).toBe(true);
  });

  test('name cards that there are', () => {
    const there = new Set(
      [library.situations, library.bodies, library.guides, library.crisisLines]
        .flat()
        .flatMap((card) => [card.slug, 'situation' in card ? card.situation : card.slug]),
    );
    for (const [asks, right] of [...QUESTIONS, ...HELD_OUT]) {
      for (const card of [right].flat()) expect(there, asks).toContain(card);
    }
  });

  test('are answered: the right card in the first three, and mostly first', MEASURED, () => {
    const { mrr, inThree, nothing, missed } = measure(lookUp, QUESTIONS);
    expect(mrr).toBeGreaterThanOrEqual(0.85);
    expect(inThree, missed.join('\n')).toBeGreaterThanOrEqual(0.92);
    expect(nothing).toBeLessThanOrEqual(0.02);
  });

  test('are answered also when it is not known who asks', MEASURED, () => {
    const byNobody = QUESTIONS.map(([asks, right, asker]) => [asks, right, asker ?? {}] as const);
    const { mrr, inThree } = measure(lookUp, byNobody);
    expect(mrr).toBeGreaterThanOrEqual(0.85);
    expect(inThree).toBeGreaterThanOrEqual(0.92);
  });

  test('are answered also with a slip of the finger in each', MEASURED, () => {
    for (const seed of [0, 1]) {
      const slips = QUESTIONS.map((question, at) => withSlip(question, at + seed));
      const { mrr, inThree, nothing } = measure(lookUp, slips);
      expect(mrr).toBeGreaterThanOrEqual(0.8);
      expect(inThree).toBeGreaterThanOrEqual(0.9);
      expect(nothing).toBeLessThanOrEqual(0.02);
    }
  });

  test('of which nothing was tuned are answered as well', MEASURED, () => {
    const { mrr, inThree, nothing } = measure(lookUp, HELD_OUT);
    expect(mrr).toBeGreaterThanOrEqual(0.8);
    expect(inThree).toBeGreaterThanOrEqual(0.88);
    expect(nothing).toBeLessThanOrEqual(0.02);
  });

  test.each([
    ['someone I support has followed me', 'SIT-01'],
    ['patient friend request', 'SIT-01'],
    ['Someone I support has FOLLOWED me on here. What should I do about it?', 'SIT-01'],
    ['former client added me', 'SIT-02'],
    ['dm from a service user', 'SIT-03'],
    ['someone I support says they are suicidal', 'SIT-04'],
    ['consumer wants to kill herself', 'SIT-04'],
    ['googling a patient', 'SIT-06'],
    ['stranger suicidal in my timeline', 'SIT-16'],
    ['writing about suicide', 'SIT-18'],
    ['trolled', 'SIT-20'],
    ['views my own', 'SIT-28'],
  ])('"%s" is answered first by %s', (question, number) => {
    expect(lookUp(question)[0]?.situation).toBe(number);
  });
});

describe('words for the same thing lead to the same card', () => {
  test.each([
    [['patient', 'client', 'service user', 'consumer', 'person I support'], 'X has followed me'],
    [['friend request', 'follow', 'connection request', 'asked to add me'], 'patient X'],
    [['message', 'DM', 'inbox', 'direct message'], 'patient X'],
    [['tweet', 'post'], 'I regret my X'],
    [['suicidal', 'going to kill himself', 'wanting to die'], 'someone I support is X'],
  ])('%j in "%s"', (words, question) => {
    const firsts = words.map((word) => lookUp(question.replace('X', word))[0]?.slug);
    expect(firsts[0]).toBeDefined();
    expect(new Set(firsts).size, firsts.join(', ')).toBe(1);
  });
});

describe('while typing', () => {
  test('the answer stands before the words are finished', () => {
    for (const query of ['client foll', 'client followed m', 'service user mess', 'retw']) {
      expect(lookUp(query), query).not.toEqual([]);
    }
    expect(lookUp('client foll')[0]?.situation).toBe('SIT-01');
    expect(lookUp('suici')[0]?.situation).toBe('SIT-04');
  });

  test('slips of the finger are forgiven', () => {
    expect(lookUp('folowed by a pateint')[0]?.situation).toBe('SIT-01');
    expect(lookUp('sucidal')[0]?.situation).toBe('SIT-04');
    expect(lookUp('hastag chat')[0]?.situation).toBe('SIT-41');
  });

  test('case, accents, apostrophes and hyphens make no difference', () => {
    const plain = lookUp('a clients self harm');
    expect(plain).not.toEqual([]);
    expect(lookUp('A CLÏENT’s self-harm')).toEqual(plain);
    expect(lookUp("  a client's   self harm?! ")).toEqual(plain);
  });

  test('nothing is found for nothing, nor for small words alone', () => {
    for (const query of ['', ' ', '\n\t', '?!', 'what should I do']) {
      expect(lookUp(query)).toEqual([]);
    }
  });

  test('a keystroke is answered well within a frame', MEASURED, () => {
    expect(timesOf(lookUp)).toBeLessThan(5);
  });

  test('and with thousands of an employer’s own cards too', MEASURED, () => {
    const words = [...new Set(library.bodies.flatMap((card) => card.answer.split(' ')))];
    const text = (card: number, count: number) =>
      Array.from({ length: count }, (_, at) => words[(card * 31 + at * at * 7) % words.length]);
    const pack = contentWith({
      bodies: Array.from({ length: 5_000 }, (_, card) =>
        body({
          slug: `own-${card}`,
          title: text(card, 6).join(' '),
          answer: text(card + 1, 15).join(' '),
          synonyms: [text(card + 2, 4).join(' '), text(card + 3, 4).join(' ')],
        }),
      ),
    });
    expect(timesOf(createLookUp(pack))).toBeLessThan(50);
  });
});

/** The median over keys of what a key takes, in ms: the machine does other work at the same time. */
function timesOf(find: typeof lookUp): number {
  const keys = QUESTIONS.filter((_, at) => at % 20 === 0).flatMap(([asks]) => keystrokes(asks));
  find('');
  const times = keys.map((key) => {
    const start = performance.now();
    find(key, { country: 'UK', profession: 'nurse' });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

describe('risk to life comes first', () => {
  test.each([
    'suicide',
    'suicidal',
    'my client is suicidal',
    'self-harm',
    'patient is cutting herself',
    'someone in crisis',
    'wants to die',
    'says she would be better off dead',
    "he doesn't want to be here any more",
    'threatening to end it all',
    'they took an overdose',
    'followed by a suicidal patient',
    'unalive',
    "I can't go on",
  ])('"%s" brings the safety cards, and then the lines to call', (query) => {
    const results = lookUp(query, { country: 'UK' });
    const isSafety = ({ slug }: { slug: string }) =>
      situationBySlug(slug)?.safety === true || guideBySlug(slug)?.safety === true;
    for (const result of results.slice(0, 2)) {
      expect(situationBySlug(result.slug)?.safety).toBe(true);
    }
    for (const result of results.slice(2, 4)) expect(isSafety(result), result.slug).toBe(true);
    expect(results.some((result) => result.type === 'crisis')).toBe(true);
  });

  test.each(['a colleague died', 'dead account', 'live chat', 'cutting down my screen time'])(
    '"%s" does not',
    (query) => {
      expect(lookUp(query).at(-1)?.type).not.toBe('crisis');
    },
  );

  test('a line is found by its name, its place, and as a helpline', () => {
    expect(lookUp('samaritans')[0]).toMatchObject({ type: 'crisis', title: 'Samaritans' });
    expect(lookUp('samaritans')[0]?.answer).toContain('Call 116 123');
    expect(lookUp('helpline in Northern Ireland')[0]?.title).toContain('Northern Ireland');
    expect(lookUp('crisis line')[0]).toMatchObject({ type: 'crisis', title: 'Emergency services' });
  });

  test('lines of other countries are left out', () => {
    const find = createLookUp(
      contentWith({
        crisisLines: [
          crisisLine({ slug: 'here', country: 'UK' }),
          crisisLine({ slug: 'there', country: 'NZ' }),
        ],
      }),
    );
    const slugs = (country: 'UK' | 'NZ' | 'IE') =>
      find('helpline', { country }).map((result) => result.slug);
    expect(slugs('UK')).toEqual(['here']);
    expect(slugs('NZ')).toEqual(['there']);
    expect(slugs('IE')).toEqual([]);
  });
});

test('a card is found by any of its parts, and by who stands behind it', () => {
  const find = createLookUp(
    contentWith({
      situations: [
        situation({
          slug: 'whole',
          situation: 'SIT-60',
          title: 'Marmalade',
          answer: 'Thermometer.',
          synonyms: ['lighthouse keeper'],
          watchFor: ['Hedgehogs.'],
          next: 'Will it be Tuesday?',
          blocks: [
            {
              type: 'list',
              ordered: false,
              items: [['Bring an ', { type: 'strong', children: ['umbrella'] }]],
            },
          ],
        }),
      ],
      tips: [tip({ slug: 'small', title: 'Saxophone' })],
    }),
  );
  for (const word of [
    'marmalade',
    'thermometer',
    'lighthouse',
    'hedgehog',
    'tuesday',
    'umbrella',
  ]) {
    expect(find(word), word).toEqual([
      {
        slug: 'whole',
        type: 'situation',
        situation: 'SIT-60',
        title: 'Marmalade',
        answer: 'Thermometer.',
      },
    ]);
  }
  expect(find('saxophone')).toEqual([
    { slug: 'small', type: 'tip', title: 'Saxophone', answer: '' },
  ]);
  expect(find('Board of Invented Practice').map((result) => result.slug)).toContain('whole');
});

describe('whose cards come first', () => {
  const CARDS = [
    body({ slug: 'here', country: 'UK', professions: ['nurse'], title: 'Marmalade' }),
    body({ slug: 'other-work', country: 'UK', professions: ['counsellor'], title: 'Marmalade' }),
    body({ slug: 'anywhere', country: 'INT', title: 'Marmalade' }),
    body({ slug: 'there', country: 'NZ', body: 'Board of Far Away', title: 'Marmalade' }),
  ];
  const find = createLookUp(contentWith({ bodies: CARDS }));
  const slugs = (...asked: Parameters<typeof find>) => find(...asked).map(({ slug }) => slug);

  test('the reader’s own country and profession, and those of other countries last', () => {
    const asker = { country: 'UK', profession: 'nurse' } as const;
    expect(slugs('marmalade', asker)).toEqual(['here', 'anywhere', 'other-work', 'there']);
    const found = find('marmalade', asker);
    expect(found.filter(({ elsewhere }) => elsewhere).map(({ slug }) => slug)).toEqual(['there']);
  });

  test('nothing is elsewhere for a reader who did not say where they work', () => {
    expect(find('marmalade').some(({ elsewhere }) => elsewhere)).toBe(false);
    expect(slugs('marmalade')).toHaveLength(4);
  });

  test('those of a body that was named, whoever asks', () => {
    const [first] = find('Board of Far Away marmalade', { country: 'UK', profession: 'nurse' });
    expect(first).toMatchObject({ slug: 'there' });
    expect(first).not.toHaveProperty('elsewhere');
  });

  test.each([
    ['NMC likes', 'nmc-'],
    ['Ahpra testimonials', 'ahpra-testimonials'],
    ['aphra testimonials', 'ahpra-testimonials'],
    ['HCPC audit', 'hcpc-cpd-audit'],
    ['Nursing and Midwifery Council confidentiality', 'nmc-confidentiality'],
    ['coru cpd', 'coru-cpd-record'],
  ])('"%s" finds %s first', (query, slug) => {
    for (const asker of [{}, { country: 'CA', profession: 'psychologist' }] as const) {
      expect(lookUp(query, asker)[0]?.slug).toMatch(new RegExp(`^${slug}`));
    }
  });

  test('a word that is a body’s name as well stays a word', () => {
    expect(lookUp('who can see my likes')[0]?.slug).not.toMatch(/^who-/);
  });
});

describe('what the card writers found', () => {
  test.each([
    ['Someone has put my phone number online', 'SIT-23', 1],
    ['talk to a client about social media', 'SIT-49', 3],
    ['client is in a self-harm group', 'SIT-52', 3],
    ['patient direct message', 'SIT-03', 1],
  ])('"%s" leads to %s', (query, number, within) => {
    const first = lookUp(query, { country: 'UK' }).slice(0, within);
    expect(first.map((result) => result.situation)).toContain(number);
  });

  test('asking about the topic puts one safety card first, asking for someone in danger several', () => {
    const safetyAtTop = (query: string) => {
      const at = lookUp(query).findIndex(
        ({ slug }) => !(situationBySlug(slug) ?? guideBySlug(slug))?.safety,
      );
      return at;
    };
    expect(safetyAtTop('research on self-harm and the internet')).toBe(1);
    expect(safetyAtTop('my client is suicidal')).toBeGreaterThanOrEqual(2);
    expect(safetyAtTop('my client is suicidal')).toBeLessThanOrEqual(5);
  });

  test('what bodies say is no first aid, but for peer workers', () => {
    const isBody = ({ type }: { type: string }) => type === 'body';
    expect(lookUp('someone is suicidal').slice(0, 4).some(isBody)).toBe(false);
    const slugs = lookUp('off duty and someone is suicidal', {
      country: 'UK',
      profession: 'peer-worker',
    }).map(({ slug }) => slug);
    expect(slugs.slice(0, 5)).toContain('peer-support-research-off-duty');
  });
});

describe('a pack of an employer’s own cards', () => {
  const pack = contentWith({
    bodies: [
      body({
        slug: 'riverside-accounts',
        body: 'Riverside Trust',
        title: 'Riverside Trust: accounts of a team',
        synonyms: ['zeppelin'],
      }),
    ],
  });

  afterEach(() => usePacks([]));

  test('is looked up beside the rest, and by its name', () => {
    usePacks([{ content: pack, index: indexCards(pack) }]);
    expect(lookUp('zeppelin')[0]?.slug).toBe('riverside-accounts');
    expect(lookUp('riverside trust account')[0]?.slug).toBe('riverside-accounts');
    expect(lookUp('client friend request')[0]?.situation).toBe('SIT-01');
  });

  test('is gone when it was taken away', () => {
    usePacks([{ content: pack, index: indexCards(pack) }]);
    usePacks([]);
    expect(lookUp('zeppelin').map(({ slug }) => slug)).not.toContain('riverside-accounts');
  });
});

test('any text at all is answered, with no card twice', MEASURED, () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 500 })), (query) => {
      const slugs = lookUp(query).map((result) => result.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }),
  );
});
