import { describe, expect, it } from 'vitest';
import { MODELS, modelOf, stepOf } from '@/utils/journal/models/catalogue';
import { MODEL_IDS, STAGES } from '@/utils/journal/models/model';
import { t } from '@/utils/words/words';

describe('the models of reflection', () => {
  it('begin with What? So what? Now what?', () => {
    expect(MODELS[0]?.id).toBe('driscoll');
    expect(MODELS.map(({ id }) => id)).toEqual(MODEL_IDS);
  });

  it.each(MODELS)('$id has steps of every stage, in their order', ({ steps }) => {
    const stages = steps.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual([...stages].sort((one, other) => one - other));
    expect(new Set(stages).size).toBe(STAGES.length);
    expect(steps.some(({ about }) => about.includes('event'))).toBe(true);
  });

  it.each(MODELS)('$id is found again by what an entry keeps of it', (model) => {
    expect(modelOf(model.id)).toBe(model);
    for (const step of model.steps) {
      expect(step.key.startsWith(`${model.id}.`)).toBe(true);
      expect(stepOf(step.key)).toBe(step);
    }
  });

  it('call their steps as their authors do', () => {
    const names = (id: string) => modelOf(id)?.steps.map(({ name }) => t(name));
    expect(names('driscoll')).toEqual(['What?', 'So what?', 'Now what?']);
    expect(names('gibbs')).toEqual([
      'Description',
      'Feelings',
      'Evaluation',
      'Analysis',
      'Conclusion',
      'Action plan',
    ]);
    expect(names('5r')).toEqual([
      'Reporting',
      'Responding',
      'Relating',
      'Reasoning',
      'Reconstructing',
    ]);
  });

  it.each([undefined, '', 'constructor', '__proto__', 'gibbs.feelings'])(
    'do not know a model called %s',
    (id) => {
      expect(modelOf(id)).toBeUndefined();
    },
  );
});
