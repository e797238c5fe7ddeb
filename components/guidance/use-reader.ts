import { useMemo } from 'preact/hooks';
import { useSetting } from '@/components/settings/use-setting';
import type { Reader } from '@/utils/guidance/by-reader';
import { homeCountry, profession } from '@/utils/settings';

/** Who is reading, as far as they said so; undefined for the moment it takes to find out. */
export function useReader(): Reader | undefined {
  const { value: country } = useSetting(homeCountry);
  const { value: trained } = useSetting(profession);
  return useMemo(
    () =>
      country === undefined || trained === undefined ? undefined : { country, profession: trained },
    [country, trained],
  );
}
