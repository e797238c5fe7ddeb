import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { builtFolder } from './build';
import type { BuildTarget } from './build';

/** Reading what was built, as a browser will: by the manifest, and by what its pages load. */

/** The parts of the manifest that are looked at. */
export interface Manifest {
  name: string;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_security_policy?: { extension_pages?: string; sandbox?: string };
  content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[];
  background?: { service_worker?: string; scripts?: string[] };
  web_accessible_resources?: { resources: string[]; matches?: string[] }[];
  externally_connectable?: unknown;
  [key: string]: unknown;
}

export interface BuiltPackage {
  target: BuildTarget;
  manifest: Manifest;
  /** Every file, by its path from the package's top with `/` between folders. */
  files: ReadonlyMap<string, Buffer>;
}

/** Reads a build. Throws when there is none. */
export function readPackage(target: BuildTarget): BuiltPackage {
  const folder = builtFolder(target);
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)];
      }),
  );
  const built: BuiltPackage = { target, manifest: { name: '' }, files };
  return { ...built, manifest: JSON.parse(text(built, 'manifest.json')) as Manifest };
}

export function text({ files }: BuiltPackage, file: string): string {
  const content = files.get(file);
  if (content === undefined) throw new Error(`The package has no ${file}.`);
  return content.toString('utf8');
}

export function filesOf({ files }: BuiltPackage, extension: string): string[] {
  return [...files.keys()].filter((file) => file.endsWith(extension)).sort();
}

/** A part of the package that starts by itself, and what is loaded before it can show anything. */
export interface Context {
  name: string;
  scripts: string[];
  styles: string[];
}

/** The content scripts, the background and each page. */
export function contexts(built: BuiltPackage): Context[] {
  const { manifest } = built;
  const { service_worker: worker, scripts = [] } = manifest.background ?? {};
  const contentScripts = manifest.content_scripts ?? [];
  return [
    {
      name: 'content script',
      scripts: withImports(
        built,
        contentScripts.flatMap(({ js = [] }) => js),
      ),
      styles: contentScripts.flatMap(({ css = [] }) => css),
    },
    // Put into a page by the background, once somebody writes there.
    { name: 'prompts script', scripts: withImports(built, ['prompts.js']), styles: [] },
    {
      name: 'background',
      scripts: withImports(built, worker === undefined ? scripts : [worker]),
      styles: [],
    },
    ...filesOf(built, '.html').map((page) => ({ name: page, ...pageParts(built, page) })),
  ];
}

function pageParts(built: BuiltPackage, page: string): Pick<Context, 'scripts' | 'styles'> {
  const html = text(built, page);
  const addresses = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, address = '']) => path.posix.join('/', address).slice(1));
  return {
    scripts: withImports(built, [
      ...addresses(/<script\b[^>]*\bsrc="([^"]+)"/g),
      ...addresses(/<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g),
    ]),
    styles: addresses(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g),
  };
}

/** Scripts and everything they import before they run; what is imported on demand is left out. */
function withImports(built: BuiltPackage, scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (script: string) => {
    if (found.has(script)) return;
    found.add(script);
    for (const statement of parse(script, text(built, script)).statements) {
      const from =
        ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
          ? statement.moduleSpecifier
          : undefined;
      if (from === undefined || !ts.isStringLiteral(from)) continue;
      visit(path.posix.join('/', path.posix.dirname(script), from.text).slice(1));
    }
  };
  scripts.forEach(visit);
  return [...found];
}

/** The syntax tree of a built script. */
export function parse(file: string, code: string): ts.SourceFile {
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
}
