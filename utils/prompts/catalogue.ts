import prompts from 'virtual:content/prompts';
import type { Prompt } from './schema';

/** Everything in `content/prompts`, as it was when the package was built. */
export const catalogue: readonly Prompt[] = prompts;
