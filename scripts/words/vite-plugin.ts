import { readFile } from 'node:fs/promises';
import { readMessages } from './messages';

const LOCALE_FILE = /\/locales\/[a-z-]+\.yml$/i;

interface WordsPlugin {
  name: string;
  load(this: { addWatchFile(file: string): void }, id: string): Promise<string | undefined>;
}

/** Lets a file of `locales/` be imported: `import messages from '@/locales/cy.yml'`. */
export function wordsPlugin(): WordsPlugin {
  return {
    name: 'sidelight:words',
    async load(id) {
      if (!LOCALE_FILE.test(id)) return undefined;
      this.addWatchFile(id);
      return `export default ${JSON.stringify(readMessages(await readFile(id, 'utf8')))};`;
    },
  };
}
