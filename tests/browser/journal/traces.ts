import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Something nobody may find, in every form in which it might lie about. */
export interface Secret {
  name: string;
  forms: Buffer[];
}

/** A word that is in no language, and nowhere in a browser: 14 letters drawn by lot. */
export function drawnWord(): string {
  return `zq${Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('')}`;
}

/** Text as UTF-8, as UTF-16, and within anything in base64. */
export function textSecret(name: string, text: string): Secret {
  const utf8 = Buffer.from(text);
  return { name, forms: [utf8, Buffer.from(text, 'utf16le'), ...base64Within(utf8)] };
}

/** A key, or half of it: as it is, in hex, in base64, and as a list of numbers. */
export function keySecret(name: string, key: Uint8Array): Secret {
  const half = key.length / 2;
  const parts = [key.subarray(0, half), key.subarray(half)].map((part) => Buffer.from(part));
  return {
    name,
    forms: parts.flatMap((part) => {
      const hex = part.toString('hex');
      const texts = [hex, hex.toUpperCase(), [...part].join(',')];
      const inText = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
      const base64 = base64Within(part);
      const wide = base64.map((text) => Buffer.from(text.toString('latin1'), 'utf16le'));
      return [part, ...inText, ...base64, ...wide];
    }),
  };
}

/** How bytes look within base64, wherever in it they begin: what their neighbours decide is cut off. */
function base64Within(bytes: Buffer): Buffer[] {
  return [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return Buffer.from(text.slice(Math.ceil((offset * 8) / 6), end));
  });
}

/** The names of those that are in it. */
export function foundIn(bytes: Buffer, secrets: readonly Secret[]): string[] {
  return secrets.filter(({ forms }) => forms.some((form) => bytes.includes(form))).map(nameOf);
}

const nameOf = ({ name }: Secret) => name;

/** `name in file` for each that is in a file of the folder, in its name or in what it holds. */
export async function foundOnDisk(folder: string, secrets: readonly Secret[]): Promise<string[]> {
  const found: string[] = [];
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    const full = path.join(file.parentPath, file.name);
    const inName = foundIn(Buffer.from(file.name), secrets);
    const within = file.isFile() ? foundIn(await readFile(full), secrets) : [];
    const where = path.relative(folder, full);
    found.push(...[...inName, ...within].map((name) => `${name} in ${where}`));
  }
  return found;
}
