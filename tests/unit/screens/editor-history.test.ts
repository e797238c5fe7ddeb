import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, changeBetween, revert } from '@/components/journal/editor/change';
import { NO_HISTORY, record, redo, undo } from '@/components/journal/editor/history';
import type { History, How } from '@/components/journal/editor/history';
import { emptyContent } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', 'a', 'ab', 'aab', '🫂', '\ud83e', 'مرحبا'),
);
const contents: fc.Arbitrary<EntryContent> = fc
  .record({
    title: text,
    body: text,
    themes: fc.array(text, { maxLength: 2 }),
    sections: fc.option(
      fc.dictionary(fc.constantFrom('gibbs.feelings', '__proto__', 'Mine'), text),
      { nil: undefined },
    ),
    minutes: fc.option(fc.nat(90), { nil: undefined }),
  })
  .map(({ sections, minutes, ...words }) => ({
    ...emptyContent(),
    ...words,
    ...(sections === undefined ? {} : { sections }),
    ...(minutes === undefined ? {} : { minutes }),
  }));
const how: fc.Arbitrary<How> = fc.record({
  field: fc.constantFrom('title', 'body'),
  isTyped: fc.boolean(),
  at: fc.nat(5_000),
  composition: fc.option(fc.nat(1), { nil: undefined }),
});

interface Written {
  history: History;
  content: EntryContent;
}

function write(start: EntryContent, edits: readonly [EntryContent, How][]): Written {
  return edits.reduce<Written>(
    ({ history, content }, [after, made]) => ({
      history: record(history, content, after, made),
      content: after,
    }),
    { history: NO_HISTORY, content: start },
  );
}

function allBack({ history, content }: Written): Written {
  const turn = undo(history, content);
  return turn === undefined ? { history, content } : allBack(turn);
}

function allForth({ history, content }: Written): Written {
  const turn = redo(history, content);
  return turn === undefined ? { history, content } : allForth(turn);
}

/** One letter after another in one field, at that pace in ms. */
function typing(words: string, pace: number): [EntryContent, How][] {
  return Array.from(words, (_, at) => [
    { ...emptyContent(), body: words.slice(0, at + 1) },
    { field: 'body', isTyped: true, at: at * pace },
  ]);
}

function bodiesBack(written: Written): string[] {
  const turn = undo(written.history, written.content);
  return turn === undefined ? [] : [turn.content.body, ...bodiesBack(turn)];
}

describe('what differs between two states of an entry', () => {
  it('makes each of them from the other, to the letter', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const change = changeBetween(before, after);
        expect(apply(before, change)).toEqual(after);
        expect(revert(after, change)).toEqual(before);
      }),
    );
  });
});

describe('steps back and forth', () => {
  it('lead all the way back to where one began, and forth again to what was written', () => {
    fc.assert(
      fc.property(
        contents,
        fc.array(fc.tuple(contents, how), { maxLength: 12 }),
        (start, edits) => {
          const written = write(start, edits);
          const back = allBack(written);
          expect(back.content).toEqual(start);
          expect(allForth(back).content).toEqual(written.content);
        },
      ),
    );
  });

  it('undo each other, wherever one stands', () => {
    fc.assert(
      fc.property(
        contents,
        fc.array(fc.tuple(contents, how), { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        (start, edits, far) => {
          let now = write(start, edits);
          for (let step = 0; step < far; step += 1) now = undo(now.history, now.content) ?? now;
          const back = undo(now.history, now.content);
          if (back === undefined) return;
          const forth = redo(back.history, back.content);
          expect(forth?.content).toEqual(now.content);
          expect(forth?.history).toEqual(now.history);
        },
      ),
    );
  });

  it('go word by word through what was typed without a pause', () => {
    const written = write(emptyContent(), typing('One more word', 100));
    expect(bodiesBack(written)).toEqual(['One more ', 'One ', '']);
  });

  it('stop where one paused', () => {
    const slow = write(emptyContent(), typing('One', 1_000));
    expect(bodiesBack(slow)).toEqual(['On', 'O', '']);
  });

  it('tell typing from deleting, and one field from another', () => {
    const [first, second]: How[] = [
      { field: 'body', isTyped: true, at: 0 },
      { field: 'title', isTyped: true, at: 1 },
    ];
    const at = (body: string, title = '') => ({ ...emptyContent(), body, title });
    const written = write(at(''), [
      [at('word'), first!],
      [at('wor'), first!],
      [at('wo'), first!],
      [at('wo', 'T'), second!],
    ]);
    expect(bodiesBack(written)).toEqual(['wo', 'word', '']);
  });

  it('take what an input method composed as one', () => {
    const composed = ['k', 'か', 'かn', 'かんg', '感', '感じ'].map(
      (body, at): [EntryContent, How] => [
        { ...emptyContent(), body },
        { field: 'body', isTyped: true, at: at * 5_000, composition: 1 },
      ],
    );
    expect(bodiesBack(write(emptyContent(), composed))).toEqual(['']);
  });

  it('say where the caret belongs', () => {
    const at = (body: string) => ({ ...emptyContent(), body });
    const typed = { field: 'body', isTyped: true, at: 0 };
    const written = write(at('one three'), [[at('one six three'), typed]]);
    const back = undo(written.history, written.content);
    expect(back).toMatchObject({ field: 'body', caret: 4 });
    expect(redo(back!.history, back!.content)).toMatchObject({ field: 'body', caret: 8 });
  });

  it('end where something else was done after going back', () => {
    const at = (body: string) => ({ ...emptyContent(), body });
    const done = { field: 'body', isTyped: false, at: 0 };
    const written = write(at(''), [[at('one'), done]]);
    const back = undo(written.history, written.content)!;
    const other = record(back.history, back.content, at('two'), done);
    expect(redo(other, at('two'))).toBeUndefined();
    expect(undo(other, at('two'))?.content.body).toBe('');
  });
});
