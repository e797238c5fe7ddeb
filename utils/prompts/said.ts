import type { Plan } from './plan';
import type { Action, Aside, Cause, Form } from './vocabulary';

/**
 * A prompt as it is shown. Why it says so, its points and its sources are in the catalogue, under
 * its slug.
 */
export interface Said {
  /** Id of the showing, by which an answer names it. */
  showing: string;
  slug: string;
  form: Form;
  cause: Cause;
  /** In English, as all content is. */
  line: string;
  action: Action;
  /** The practitioner's own, when the prompt is there to show it. */
  plan?: Plan;
  /** To be asked beside it, as quietly. */
  aside?: Aside;
}
