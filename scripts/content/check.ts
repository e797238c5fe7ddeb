import { compileContent } from './compile';
import { faultReport } from '../../utils/guidance/compile/fault';
import { readContentFiles } from './read-files';
import { readingReport } from './reading-level';

/** Checks the cards by themselves: `npx tsx scripts/content/check.ts`. Ends with 1 on a fault. */
const { content, faults, grades } = compileContent(readContentFiles(process.cwd()));
if (content === undefined) {
  console.error(faultReport(faults));
  process.exitCode = 1;
} else {
  console.log(
    `Content is in order: ${content.situations.length} situations, ${content.bodies.length} of bodies, ${content.guides.length} guides, ${content.tips.length} tips, ` +
      `${content.questions.length} questions, ${content.crisisLines.length} crisis lines, ` +
      `${content.prompts.length} prompts.`,
  );
  console.log(readingReport(grades));
}
