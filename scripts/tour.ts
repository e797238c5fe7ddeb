import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MAIN_JOB } from '@/tests/browser/journey/main-job';
import type { Stage } from '@/tests/browser/journey/stage';
import type { Step, Story } from '@/tests/browser/journey/step';
import { startPages } from '@/tests/pages/server';
import { ROOT } from './run';
import { openPictureMaker } from './tour/picture-maker';
import type { PictureMaker } from './tour/picture-maker';
import { setStage } from './tour/set-stage';

/** Where the screenshots are left, `01-open-the-site.png` and so on. */
const TOUR_FOLDER = path.join(ROOT, '.output', 'tour');

/**
 * Does the main job by itself in a real browser without a window, on test pages that stand for X:
 * one line a step, a screenshot of each. Resolves with whether every step did what it says; the
 * first that does not ends the tour.
 */
export async function tour(): Promise<boolean> {
  await rm(TOUR_FOLDER, { recursive: true, force: true });
  await mkdir(TOUR_FOLDER, { recursive: true });
  const pages = await startPages();
  try {
    const stage = await setStage(pages.port);
    const pictures = openPictureMaker();
    try {
      console.log(`A tour of Sidelight in ${stage.browser}, without a window:`);
      return await takeSteps(stage, pictures);
    } finally {
      await pictures.close();
      await stage.close();
    }
  } finally {
    await pages.close();
  }
}

async function takeSteps(stage: Stage, pictures: PictureMaker): Promise<boolean> {
  const story: Story = {};
  for (const [at, step] of MAIN_JOB.entries()) {
    const number = at + 1;
    try {
      const line = await step.take(stage, story);
      await keepPicture(stage, pictures, fileName(number, step, ''));
      console.log(`✓ ${number} ${line}`);
    } catch (error) {
      console.log(`✗ ${number} ${step.name}: ${error instanceof Error ? error.message : ''}`);
      if (error instanceof Error && error.cause !== undefined) console.log(error.cause);
      await keepPicture(stage, pictures, fileName(number, step, '-failed')).catch(() => undefined);
      return false;
    }
  }
  console.log(`Every step did what it says. Screenshots: ${path.relative(ROOT, TOUR_FOLDER)}`);
  return true;
}

async function keepPicture(stage: Stage, pictures: PictureMaker, name: string): Promise<void> {
  const picture = await pictures.sideBySide(await stage.pictures());
  await writeFile(path.join(TOUR_FOLDER, name), picture);
}

function fileName(number: number, step: Step, end: string): string {
  return `${String(number).padStart(2, '0')}-${step.name}${end}.png`;
}
