import { readFile } from 'node:fs/promises';
import { readMessages } from './messages';

const LOCALE_FILE = /^(.*\/locales\/[a-z-]+\.yml)(?:\?(\w+))?$/i;

interface WordsPlugin {
  name: string;
  load(this: { addWatchFile(file: string): void }, id: string): Promise<string | undefined>;
}

/**
 * Lets a file of `locales/` be imported, `import messages from '@/locales/cy.yml'`, or what it says
 * of the language and one section of it: `@/locales/cy.yml?page`.
 */
export function wordsPlugin(): WordsPlugin {
  return {
    name: 'sidelight:words',
    async load(id) {
      const [, file, section] = LOCALE_FILE.exec(id) ?? [];
      if (file === undefined) return undefined;
      this.addWatchFile(file);
      const messages = Object.entries(readMessages(await readFile(file, 'utf8'))).filter(
        ([key]) => section === undefined || ['language', section].includes(key.split('.')[0] ?? ''),
      );
      return `export default ${JSON.stringify(Object.fromEntries(messages))};`;
    },
  };
}
