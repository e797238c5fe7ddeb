import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, topicsIn } from '@/utils/prompts/rules';
import * as aboutSuicide from '@/utils/prompts/rules/about-suicide';
import * as askingTheCrowd from '@/utils/prompts/rules/asking-the-crowd';
import * as directMessage from '@/utils/prompts/rules/direct-message';
import * as endorsing from '@/utils/prompts/rules/endorsing';
import * as event from '@/utils/prompts/rules/event';
import * as lateNight from '@/utils/prompts/rules/late-night';
import { QUIET } from '@/utils/prompts/rules/scene';
import * as someoneAtRisk from '@/utils/prompts/rules/someone-at-risk';
import * as tellingAStory from '@/utils/prompts/rules/telling-a-story';
import { SITUATIONAL_TOPICS } from '@/utils/prompts/vocabulary';

const FILES = {
  'about-suicide': { rule: aboutSuicide.aboutSuicide, examples: aboutSuicide.examples },
  'asking-the-crowd': { rule: askingTheCrowd.askingTheCrowd, examples: askingTheCrowd.examples },
  'direct-message': { rule: directMessage.directMessage, examples: directMessage.examples },
  endorsing: { rule: endorsing.endorsing, examples: endorsing.examples },
  event: { rule: event.event, examples: event.examples },
  'late-night': { rule: lateNight.lateNight, examples: lateNight.examples },
  'someone-at-risk': { rule: someoneAtRisk.someoneAtRisk, examples: someoneAtRisk.examples },
  'telling-a-story': { rule: tellingAStory.tellingAStory, examples: tellingAStory.examples },
};

describe.each(Object.entries(FILES))('%s', (_, { rule, examples }) => {
  it.each(examples.yes)('is found in %j', (scene) => {
    expect(rule.holds({ ...QUIET, ...scene })).toBe(true);
  });

  it.each(examples.no)('is not found in %j', (scene) => {
    expect(rule.holds({ ...QUIET, ...scene })).toBe(false);
  });
});

it('runs every rule there is, each named by its topic', () => {
  const folder = path.join(process.cwd(), 'utils/prompts/rules');
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  const rules = files.filter((file) => !['index', 'plain', 'scene'].includes(file));
  expect(rules.sort()).toEqual(Object.keys(FILES).sort());
  for (const [file, { rule }] of Object.entries(FILES)) expect(rule.topic).toBe(file);
  expect(RULES).toHaveLength(rules.length);
});

it('has a rule for every topic that only a rule brings up, but for what identifies someone', () => {
  const topics = RULES.map(({ topic }) => topic);
  expect([...topics, 'identifier'].sort()).toEqual([...SITUATIONAL_TOPICS].sort());
});

it('finds nothing when nobody writes', () => {
  expect(topicsIn({ ...QUIET, answered: 'I want to die', minutesOfUse: 600, hour: 2 })).toEqual([]);
});

it('finds several situations at once', () => {
  const scene = {
    ...QUIET,
    composer: 'post' as const,
    draft: 'Today I saw a patient who self-harmed. #MHNR2017',
  };
  expect(topicsIn(scene)).toEqual(['telling-a-story', 'about-suicide', 'event']);
});
