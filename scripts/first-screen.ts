import type { Rollup } from 'vite';

/** Where the sidebar's first screen begins. */
const BEGINNING = '/entrypoints/sidepanel/main.tsx';

/**
 * For Rollup's `manualChunks`: everything the sidebar's first screen is made of goes into one chunk.
 * An extension page waits longer for a dozen small files than for one, and the other pages need most
 * of it as well.
 */
export function firstScreen(): Rollup.GetManualChunk {
  let wanted: ReadonlySet<string> | undefined;
  return (id, { getModuleIds, getModuleInfo }) => {
    wanted ??= dependenciesOf(
      [...getModuleIds()].filter((module) => module.endsWith(BEGINNING)),
      (module) => getModuleInfo(module)?.importedIds ?? [],
    );
    return wanted.has(id) ? 'first-screen' : undefined;
  };
}

/** What modules import before they run, and what that imports; without these modules themselves. */
function dependenciesOf(
  modules: readonly string[],
  importsOf: (module: string) => readonly string[],
): Set<string> {
  const found = new Set<string>();
  const visit = (module: string) => {
    for (const imported of importsOf(module)) {
      if (found.has(imported)) continue;
      found.add(imported);
      visit(imported);
    }
  };
  modules.forEach(visit);
  return found;
}
