import {
  bodySchema,
  crisisLineSchema,
  guideSchema,
  questionSchema,
  situationSchema,
  tipSchema,
} from '../../utils/guidance/schema';
import { promptSchema } from '../../utils/prompts/schema';

/** The kinds of card, by the folder of `content/` in which their files lie. */
export const KINDS = {
  situations: { name: 'a situation', schema: situationSchema },
  bodies: { name: 'a card of what a body says', schema: bodySchema },
  evidence: { name: 'a card of evidence', schema: guideSchema },
  'how-to': { name: 'a how-to', schema: guideSchema },
  reporting: { name: 'a reporting route', schema: guideSchema },
  cpd: { name: 'a card of a CPD scheme', schema: guideSchema },
  glossary: { name: 'a word of the glossary', schema: guideSchema },
  tips: { name: 'a tip', schema: tipSchema },
  questions: { name: 'a question', schema: questionSchema },
  'crisis-lines': { name: 'a crisis line', schema: crisisLineSchema },
  prompts: { name: 'a prompt', schema: promptSchema },
} as const;

export type Folder = keyof typeof KINDS;

export const FOLDERS = Object.keys(KINDS) as Folder[];
