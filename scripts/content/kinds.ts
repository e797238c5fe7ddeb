import {
  crisisLineSchema,
  questionSchema,
  situationSchema,
  tipSchema,
} from '../../utils/guidance/schema';
import { promptSchema } from '../../utils/prompts/schema';

/** The kinds of card, by the folder of `content/` in which their files lie. */
export const KINDS = {
  situations: { name: 'a situation', schema: situationSchema },
  tips: { name: 'a tip', schema: tipSchema },
  questions: { name: 'a question', schema: questionSchema },
  'crisis-lines': { name: 'a crisis line', schema: crisisLineSchema },
  prompts: { name: 'a prompt', schema: promptSchema },
} as const;

export type Folder = keyof typeof KINDS;

export const FOLDERS = Object.keys(KINDS) as Folder[];
