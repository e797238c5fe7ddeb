/** At which side of the page the sidebar is docked. */
export type DockedAt = 'left' | 'right' | undefined;

/**
 * On the global object of the isolated world: the content script docks the sidebar, and the script of
 * prompts, which is another bundle in the same world, must not lie over it.
 */
const world = globalThis as {
  sidelightDocked?: { at: DockedAt; onChange?: (() => void) | undefined };
};

export function tellDocked(at: DockedAt): void {
  world.sidelightDocked = { ...world.sidelightDocked, at };
  world.sidelightDocked.onChange?.();
}

export const dockedAt = (): DockedAt => world.sidelightDocked?.at;

/** Calls back when that changes. One at a time: there is one cue. */
export function onDocked(callback: () => void, signal: AbortSignal): void {
  world.sidelightDocked = { at: dockedAt(), onChange: callback };
  signal.addEventListener('abort', () => {
    if (world.sidelightDocked?.onChange === callback) world.sidelightDocked.onChange = undefined;
  });
}
