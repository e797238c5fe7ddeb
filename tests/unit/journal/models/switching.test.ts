import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContent, MOST_PROSE } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';
import { MODELS } from '@/utils/journal/models/catalogue';
import { MODEL_IDS } from '@/utils/journal/models/model';
import { switchBackAndForth, switchModel } from '@/utils/journal/models/switching';
import type { Stood } from '@/utils/journal/models/switching';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.lorem({ maxCount: 6 }),
  fc.constantFrom('', ' ', '\n\n', 'two\n\nparts', 'مرحبا بكم', '🫂 with you'),
);
const stepKey = fc.constantFrom(...MODELS.flatMap(({ steps }) => steps.map(({ key }) => key)));
const foreignKey = fc.constantFrom('What?', '__proto__', 'constructor', 'My own heading');

/** Entries as they are written, and as they may come with an import. */
const contents: fc.Arbitrary<EntryContent> = fc
  .record({
    body: text,
    model: fc.option(fc.constantFrom<string>(...MODEL_IDS, 'Boud'), { nil: undefined }),
    sections: fc.option(
      fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: stepKey }, foreignKey), text), {
        maxLength: 8,
      }),
      { nil: undefined },
    ),
  })
  .map(({ body, model, sections }) => ({
    ...emptyContent('reflection'),
    body,
    ...(model === undefined ? {} : { model }),
    ...(sections === undefined ? {} : { sections: Object.fromEntries(sections) }),
  }));
const target = fc.option(fc.constantFrom(...MODEL_IDS), { nil: undefined });

const texts = ({ body, sections = {} }: EntryContent) => [body, ...Object.values(sections)];
const words = (content: EntryContent) =>
  texts(content)
    .flatMap((written) => written.split(/\s+/))
    .filter((word) => word !== '')
    .sort();

const written = (sections: Record<string, string>, over: Partial<EntryContent> = {}) => ({
  ...emptyContent('reflection'),
  ...over,
  sections,
});

describe('another model in the middle of an entry', () => {
  it('never loses a word, and adds none', () => {
    fc.assert(
      fc.property(contents, fc.array(target, { minLength: 1, maxLength: 4 }), (content, path) => {
        const after = path.reduce<EntryContent>(switchModel, content);
        expect(words(after)).toEqual(words(content));
      }),
    );
  });

  it('keeps every text in one piece', () => {
    fc.assert(
      fc.property(contents, target, (content, to) => {
        const after = texts(switchModel(content, to));
        for (const before of texts(content)) {
          expect(after.some((piece) => piece.includes(before.trim()))).toBe(true);
        }
      }),
    );
  });

  it('touches nothing else', () => {
    fc.assert(
      fc.property(contents, target, (content, to) => {
        const { body: _b, model: _m, sections: _s, ...rest } = switchModel(content, to);
        const { body: _body, model: _model, sections: _sections, ...before } = content;
        expect(rest).toEqual(before);
      }),
    );
  });

  it('gives exactly the same entry back when one goes back without a change', () => {
    fc.assert(
      fc.property(contents, fc.array(target, { maxLength: 4 }), (content, path) => {
        let stood: Stood | undefined;
        let now = content;
        for (const to of [...path, content.model]) {
          ({ content: now, stood } = switchBackAndForth(stood, now, to as (typeof path)[number]));
        }
        expect(now).toEqual(content);
      }),
    );
  });

  it('takes along what was written in between', () => {
    const gibbs = written({ 'gibbs.feelings': 'Uneasy.' }, { model: 'gibbs' });
    const there = switchBackAndForth(undefined, gibbs, 'era');
    const changed = { ...there.content, sections: { 'era.reflection': 'Uneasy, then glad.' } };
    const back = switchBackAndForth(there.stood, changed, 'gibbs');
    expect(texts(back.content)).toEqual(['', 'Uneasy, then glad.']);
  });

  it('puts what falls into one step in its order, a blank line between', () => {
    const gibbs = written(
      {
        'gibbs.analysis': 'Because it was late.',
        'gibbs.feelings': 'Uneasy.',
        'gibbs.evaluation': 'Waiting helped.\n',
        'gibbs.action-plan': 'Ask first.',
        'gibbs.conclusion': 'I could have waited.',
        'gibbs.description': 'A reply at night.',
      },
      { model: 'gibbs' },
    );
    expect(switchModel(gibbs, 'driscoll').sections).toEqual({
      'driscoll.what': 'A reply at night.',
      'driscoll.so-what': 'Uneasy.\n\nWaiting helped.\n\nBecause it was late.',
      'driscoll.now-what': 'I could have waited.\n\nAsk first.',
    });
  });

  it('finds the step that is nearest in meaning', () => {
    const driscoll = written(
      { 'driscoll.what': 'It.', 'driscoll.so-what': 'So.', 'driscoll.now-what': 'Now.' },
      { model: 'driscoll' },
    );
    expect(switchModel(driscoll, 'gibbs').sections).toEqual({
      'gibbs.description': 'It.',
      'gibbs.analysis': 'So.',
      'gibbs.action-plan': 'Now.',
    });
    const gibbs = written({ 'gibbs.feelings': 'F', 'gibbs.analysis': 'A' }, { model: 'gibbs' });
    expect(switchModel(gibbs, '5r').sections).toEqual({
      '5r.responding': 'F',
      '5r.reasoning': 'A',
    });
    expect(switchModel(gibbs, 'johns').sections).toEqual({
      'johns.personal': 'F',
      'johns.empirics': 'A',
    });
  });

  it('makes one text of an entry, and the first box of one text', () => {
    const boxes = written(
      { 'driscoll.what': 'It.', 'driscoll.now-what': 'Now.' },
      { model: 'driscoll' },
    );
    expect(switchModel({ ...boxes, body: 'First.' }, undefined)).toEqual({
      ...emptyContent('reflection'),
      body: 'First.\n\nIt.\n\nNow.',
    });
    const line = { ...emptyContent('reflection'), body: 'One line.' };
    expect(switchModel(line, 'driscoll')).toEqual({
      ...emptyContent('reflection'),
      model: 'driscoll',
      sections: { 'driscoll.what': 'One line.' },
    });
  });

  it('leaves what is not its own under its name', () => {
    const foreign = written({ 'Mein Abschnitt': 'Words.' }, { model: 'Boud' });
    expect(switchModel(foreign, undefined)).toEqual(foreign);
    expect(switchModel(foreign, 'gibbs')).toEqual({ ...foreign, model: 'gibbs' });
  });

  it('leaves what would not fit together where it was', () => {
    const long = 'a'.repeat(MOST_PROSE - 5);
    const gibbs = written(
      { 'gibbs.feelings': long, 'gibbs.analysis': 'Too much.' },
      { model: 'gibbs' },
    );
    expect(switchModel(gibbs, 'era').sections).toEqual({
      'era.reflection': long,
      'gibbs.analysis': 'Too much.',
    });
    expect(switchModel({ ...gibbs, body: 'Begun.' }, undefined)).toEqual({
      ...emptyContent('reflection'),
      body: 'Begun.\n\nToo much.',
      sections: { 'gibbs.feelings': long },
    });
  });
});
