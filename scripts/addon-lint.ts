import { builtFolder } from './build';
import { runTool } from './run';

/** Mozilla's own linter on the Firefox build: what it would say before a listing. */

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Verdict {
  errors: Finding[];
  warnings: Finding[];
}

/** Findings that are known and harmless, by their code, with the reason. */
const HARMLESS: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: "Preact's dangerouslySetInnerHTML, which our own linter refuses to us",
};

const { output } = await runTool('addons-linter', ['--output=json', builtFolder('firefox')]);
const start = output.indexOf('{');
if (start === -1) throw new Error(`The linter gave no verdict.\n${output}`);
const { errors, warnings } = JSON.parse(output.slice(start)) as Verdict;
const findings = [...errors, ...warnings].filter(({ code }) => !(code in HARMLESS));
for (const { code, message, file, line } of findings) {
  console.log(`${code}: ${[file, line].filter(Boolean).join(':')} ${message}`);
}
if (findings.length > 0) process.exitCode = 1;
else console.log('Nothing to mend.');
