import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's top folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Outcome {
  /** Exit code; 127 when the program could not be started. */
  code: number;
  /** What it wrote, standard output and error in the order in which they came. */
  output: string;
  seconds: number;
}

/** Runs a program from the checkout's top folder and keeps what it says. Never rejects. */
export async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: ROOT,
    // What is said goes into a report, not onto a terminal.
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.on('close', (exit) => {
      resolve(exit ?? 1);
    });
  });
  return { code, output, seconds: (performance.now() - began) / 1000 };
}

/** Runs a program that a package brings, without a shell, so that it works on every system. */
export function runTool(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return run(process.execPath, [toolPath(name), ...args], env);
}

/** Programs whose package has another name. */
const PACKAGE_OF: Readonly<Record<string, string>> = { tsc: 'typescript' };

function toolPath(name: string): string {
  const folder = path.join(ROOT, 'node_modules', PACKAGE_OF[name] ?? name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`The package of ${name} brings no such program.`);
  return path.join(folder, file);
}

/** The end of a program's output: what it complained of last. */
export function lastWords(output: string, lines = 15): string {
  return output.trim().split('\n').slice(-lines).join('\n');
}
