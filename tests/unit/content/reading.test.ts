import { describe, expect, test } from 'vitest';
import { compileContent } from '@/scripts/content/compile';
import { gradeOf } from '@/scripts/content/reading-level';
import { bodyFile, contentFiles, situationFile, tipFile } from './card-files';

function problemsOf(...files: Parameters<typeof contentFiles>): string[] {
  return compileContent(contentFiles(...files)).faults.map(({ problem }) => problem);
}

describe('British spelling', () => {
  test.each([
    'recognize',
    'analyzing',
    'colorful',
    'behavior',
    'the center',
    'a program',
    'your license',
    'good practise',
    'counseling',
    'fulfill',
  ])('"%s" is a fault', (words) => {
    expect(problemsOf(tipFile({ body: `They said ${words} once.` }))).toEqual([
      expect.stringMatching(/is spelled the American way/),
    ]);
  });

  test.each([
    'recognise',
    'size and prize',
    'a programme',
    'a computer program',
    'licensed to practise',
    'World Health Organization',
  ])('"%s" is none', (words) => {
    expect(problemsOf(tipFile({ body: `They said ${words} once.` }))).toEqual([]);
  });

  test('the titles of documents and the names of bodies keep theirs', () => {
    const sources = [
      {
        body: 'Center for Behavior',
        document: 'A program for organizations',
        country: 'US',
        url: 'https://board.example/guide',
      },
    ];
    const body = 'So says A program for organizations, by the Center for Behavior.';
    expect(problemsOf(tipFile({ fields: { sources }, body }))).toEqual([]);
  });
});

describe('reading level', () => {
  test('grows with the length of sentences and of words', () => {
    const short = gradeOf(['The cat sat.', 'The dog ran.']);
    expect(gradeOf(['The cat sat and the dog ran and the bird sang and then it flew away'])).toBeGreaterThan(short);
    expect(gradeOf(['Professional accountability considerations.'])).toBeGreaterThan(short);
  });

  test('has a limit', () => {
    const endless = Array.from({ length: 60 }, (_, at) => `unnecessarily${at}`).join(' ');
    expect(problemsOf(situationFile({ body: endless }))).toEqual([
      expect.stringMatching(/hard to read/),
    ]);
  });
});

test('what a body says has the theme of risk to life only where it is about that', () => {
  const themes = ['boundaries', 'safety'];
  expect(problemsOf(bodyFile({ fields: { themes } }))).toEqual([
    expect.stringMatching(/for risk to life alone/),
  ]);
  expect(problemsOf(bodyFile({ fields: { themes, safety: true } }))).toEqual([]);
});
