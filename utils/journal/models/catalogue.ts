import type { PlainKey } from '@/utils/words/words';
import type { Meaning, Model, ModelId, Stage, Step } from './model';

/** Every model, in the order in which it is offered. The first is where one begins. */
export const MODELS: readonly Model[] = [
  model('driscoll', 'models.driscoll.name', 'Borton 1970; Driscoll 1994, 2007', [
    ['what', 'what', ['event'], 'models.driscoll.what', 'models.driscoll.whatAsk'],
    ['so-what', 'so-what', ['reasons'], 'models.driscoll.soWhat', 'models.driscoll.soWhatAsk'],
    ['now-what', 'now-what', ['plan'], 'models.driscoll.nowWhat', 'models.driscoll.nowWhatAsk'],
  ]),
  model('gibbs', 'models.gibbs.name', 'Gibbs 1988', [
    ['description', 'what', ['event'], 'models.gibbs.description', 'models.gibbs.descriptionAsk'],
    ['feelings', 'so-what', ['feelings'], 'models.gibbs.feelings', 'models.gibbs.feelingsAsk'],
    [
      'evaluation',
      'so-what',
      ['judgement'],
      'models.gibbs.evaluation',
      'models.gibbs.evaluationAsk',
    ],
    ['analysis', 'so-what', ['reasons'], 'models.gibbs.analysis', 'models.gibbs.analysisAsk'],
    [
      'conclusion',
      'now-what',
      ['options'],
      'models.gibbs.conclusion',
      'models.gibbs.conclusionAsk',
    ],
    ['action-plan', 'now-what', ['plan'], 'models.gibbs.actionPlan', 'models.gibbs.actionPlanAsk'],
  ]),
  model('rolfe', 'models.rolfe.name', 'Rolfe, Freshwater & Jasper 2001', [
    ['what', 'what', ['event'], 'models.rolfe.what', 'models.rolfe.whatAsk'],
    ['so-what', 'so-what', ['reasons'], 'models.rolfe.soWhat', 'models.rolfe.soWhatAsk'],
    ['now-what', 'now-what', ['plan'], 'models.rolfe.nowWhat', 'models.rolfe.nowWhatAsk'],
  ]),
  model('johns', 'models.johns.name', 'Johns 1995, 2000', [
    ['looking-in', 'what', ['noticing'], 'models.johns.lookingIn', 'models.johns.lookingInAsk'],
    ['aesthetics', 'what', ['event'], 'models.johns.aesthetics', 'models.johns.aestheticsAsk'],
    ['personal', 'so-what', ['feelings'], 'models.johns.personal', 'models.johns.personalAsk'],
    ['ethics', 'so-what', ['values'], 'models.johns.ethics', 'models.johns.ethicsAsk'],
    [
      'empirics',
      'so-what',
      ['reasons', 'knowledge'],
      'models.johns.empirics',
      'models.johns.empiricsAsk',
    ],
    [
      'reflexivity',
      'now-what',
      ['learning', 'plan'],
      'models.johns.reflexivity',
      'models.johns.reflexivityAsk',
    ],
  ]),
  model('kolb', 'models.kolb.name', 'Kolb 1984', [
    [
      'concrete-experience',
      'what',
      ['event'],
      'models.kolb.experience',
      'models.kolb.experienceAsk',
    ],
    [
      'reflective-observation',
      'so-what',
      ['feelings', 'judgement'],
      'models.kolb.observation',
      'models.kolb.observationAsk',
    ],
    [
      'abstract-conceptualisation',
      'so-what',
      ['reasons', 'knowledge'],
      'models.kolb.concepts',
      'models.kolb.conceptsAsk',
    ],
    [
      'active-experimentation',
      'now-what',
      ['plan'],
      'models.kolb.experiment',
      'models.kolb.experimentAsk',
    ],
  ]),
  model('atkins-murphy', 'models.atkinsMurphy.name', 'Atkins & Murphy 1993, 1994', [
    [
      'awareness',
      'what',
      ['noticing'],
      'models.atkinsMurphy.awareness',
      'models.atkinsMurphy.awarenessAsk',
    ],
    [
      'describe',
      'what',
      ['event'],
      'models.atkinsMurphy.describe',
      'models.atkinsMurphy.describeAsk',
    ],
    [
      'analyse',
      'so-what',
      ['feelings', 'judgement', 'reasons'],
      'models.atkinsMurphy.analyse',
      'models.atkinsMurphy.analyseAsk',
    ],
    [
      'evaluate',
      'so-what',
      ['knowledge'],
      'models.atkinsMurphy.evaluate',
      'models.atkinsMurphy.evaluateAsk',
    ],
    [
      'identify-learning',
      'now-what',
      ['learning'],
      'models.atkinsMurphy.learning',
      'models.atkinsMurphy.learningAsk',
    ],
  ]),
  model('5r', 'models.fiveR.name', 'Bain et al. 2002', [
    ['reporting', 'what', ['event'], 'models.fiveR.reporting', 'models.fiveR.reportingAsk'],
    [
      'responding',
      'so-what',
      ['feelings'],
      'models.fiveR.responding',
      'models.fiveR.respondingAsk',
    ],
    ['relating', 'so-what', ['knowledge'], 'models.fiveR.relating', 'models.fiveR.relatingAsk'],
    [
      'reasoning',
      'so-what',
      ['judgement', 'reasons'],
      'models.fiveR.reasoning',
      'models.fiveR.reasoningAsk',
    ],
    [
      'reconstructing',
      'now-what',
      ['plan'],
      'models.fiveR.reconstructing',
      'models.fiveR.reconstructingAsk',
    ],
  ]),
  model('era', 'models.era.name', 'Jasper 2013', [
    ['experience', 'what', ['event'], 'models.era.experience', 'models.era.experienceAsk'],
    ['reflection', 'so-what', ['reasons'], 'models.era.reflection', 'models.era.reflectionAsk'],
    ['action', 'now-what', ['plan'], 'models.era.action', 'models.era.actionAsk'],
  ]),
  model('vignette', 'models.vignette.name', undefined, [
    ['what-happened', 'what', ['event'], 'models.vignette.happened', 'models.vignette.happenedAsk'],
    [
      'network-gave',
      'so-what',
      ['knowledge', 'judgement'],
      'models.vignette.networkGave',
      'models.vignette.networkGaveAsk',
    ],
    [
      'i-gave',
      'so-what',
      ['feelings', 'values'],
      'models.vignette.iGave',
      'models.vignette.iGaveAsk',
    ],
    [
      'could-have-gone-wrong',
      'so-what',
      ['reasons'],
      'models.vignette.wrong',
      'models.vignette.wrongAsk',
    ],
    ['will-try', 'now-what', ['plan'], 'models.vignette.willTry', 'models.vignette.willTryAsk'],
  ]),
];

const byId: ReadonlyMap<string, Model> = new Map(MODELS.map((known) => [known.id, known]));

const byKey: ReadonlyMap<string, Step> = new Map(
  MODELS.flatMap(({ steps }) => steps).map((step) => [step.key, step]),
);

/** The model of that id; undefined for one that came with an import and is not known here. */
export function modelOf(id: string | undefined): Model | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** The step whose section has that name, of whatever model. */
export function stepOf(key: string): Step | undefined {
  return byKey.get(key);
}

type StepRow = [
  name: string,
  stage: Stage,
  about: readonly Meaning[],
  called: PlainKey,
  asks: PlainKey,
];

function model(
  id: ModelId,
  name: PlainKey,
  by: string | undefined,
  steps: readonly StepRow[],
): Model {
  return {
    id,
    name,
    ...(by === undefined ? {} : { by }),
    steps: steps.map(([step, stage, about, called, asks]) => ({
      key: `${id}.${step}`,
      stage,
      about,
      name: called,
      question: asks,
    })),
  };
}
