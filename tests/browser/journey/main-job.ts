import { arriving } from './arriving';
import { capturing } from './capturing';
import { carrying } from './carrying';
import { keeping } from './keeping';
import { lookingUp } from './looking-up';
import { practising } from './practising';
import type { Step } from './step';

/** The main job, from opening the site to bringing the journal in elsewhere. */
export const MAIN_JOB: readonly Step[] = [
  ...arriving,
  ...lookingUp,
  ...capturing,
  ...keeping,
  ...carrying,
  ...practising,
];
