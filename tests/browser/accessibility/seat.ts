import type { View } from '../journey/stage';

/** A view of Sidelight's, in a window that can be made smaller and in a light that can be dimmed. */
export interface Seat extends View {
  /** CSS pixels across, as people mostly have it. */
  readonly width: number;
  /** Makes the view that many CSS pixels wide, in a window of that height. */
  resize(width: number, height: number): Promise<void>;
  turn(scheme: Scheme): Promise<void>;
}

export type Scheme = 'light' | 'dark';

/** CSS pixels: of a sidebar, and of a page in a tab of its own. */
export const SLIM = 380;
export const ROOMY = 1200;

/** CSS pixels; nearly everything has room, so what floats lies over nothing, whatever the tip is. */
export const TALL = 1600;

/** Resolves when the view is as it will stay: typefaces there, nothing on the move. */
export async function settled(view: View): Promise<void> {
  await view.evaluate(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    // In the first frame what has changed is found to move, and in the second it moves.
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  })()`);
}
