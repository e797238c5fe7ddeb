import type { Platform } from './platform';
import { rehearsalPlatform } from './rehearsal';
import { xPlatform } from './x';

export type * from './platform';

const PLATFORMS: readonly Platform[] = [xPlatform, rehearsalPlatform];

/** The network whose page this is; undefined where Sidelight has nothing to do. */
export function platformFor(url: URL): Platform | undefined {
  return PLATFORMS.find((platform) => platform.matches(url));
}
