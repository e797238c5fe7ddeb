import { t } from '@/utils/words/words';
import { GROUPS } from './groups';
import { valueInWords } from './setting';
import type { ChoiceSetting, Chosen, SwitchSetting } from './setting';

/** A setting that is not as it came. */
export interface Change {
  setting: ChoiceSetting | SwitchSetting;
  now: Chosen | boolean;
}

/** Everything that putting all settings back would change. */
export async function changesOfReset(): Promise<Change[]> {
  const changes = await Promise.all(
    GROUPS.flatMap((group) => group.settings).map(async (setting) => {
      if (setting.kind === 'passage') return undefined;
      const now = await setting.item.getValue();
      return now === setting.item.fallback ? undefined : { setting, now };
    }),
  );
  return changes.filter((change) => change !== undefined);
}

/** What a setting is now and what it would be, in a sentence. */
export function changeInWords({ setting, now }: Change): string {
  return t('settings.reset.change', {
    setting: t(setting.label),
    now: valueInWords(setting, now),
    then: valueInWords(setting, setting.item.fallback),
  });
}
