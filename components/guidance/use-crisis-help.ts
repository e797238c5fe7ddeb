import { useEffect } from 'preact/hooks';
import { useSetting } from '@/components/settings/use-setting';
import { crisisHelpFor } from '@/utils/guidance/by-reader';
import type { CrisisHelp } from '@/utils/guidance/by-reader';
import { library } from '@/utils/guidance/library';
import { homeCountry } from '@/utils/settings';
import type { HomeCountry } from '@/utils/settings';

interface ReadersHelp {
  /** Where the reader works, if they said so. */
  home: HomeCountry;
  /** For that country. It may have no lines. */
  own: CrisisHelp;
  /** What there is to show: the reader's own lines, or the UK's where there are none. */
  shown: CrisisHelp;
}

/** Once it is known, whoever comes back to a list of lines sees it at once. */
let known: HomeCountry | undefined;

/** Where this reader can turn in a crisis; undefined for the moment it takes to find out. */
export function useCrisisHelp(): ReadersHelp | undefined {
  const { value: home = known } = useSetting(homeCountry);
  useEffect(() => {
    known = home;
  }, [home]);
  if (home === undefined) return undefined;
  const own = crisisHelpFor(library.crisisLines, home);
  const shown = own.lines.length > 0 ? own : crisisHelpFor(library.crisisLines, 'UK');
  return { home, own, shown };
}
