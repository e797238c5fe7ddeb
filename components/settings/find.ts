import { fold } from '@/utils/guidance/terms';
import { t } from '@/utils/words/words';
import type { Group } from './groups';
import { textsOf } from './setting';

/**
 * The groups with what of them fits every word that is looked for; all, where no word is. The name
 * of a group finds all that is in it.
 */
export function findSettings(groups: readonly Group[], query: string): Group[] {
  return groups
    .map((group) => ({
      ...group,
      settings: group.settings.filter((setting) =>
        fits(query, [t(group.title), ...textsOf(setting)]),
      ),
    }))
    .filter((group) => group.settings.length > 0);
}

/** Whether it is the way to put all settings back that is looked for. */
export function findReset(query: string): boolean {
  return fits(query, [
    t('settings.reset.title'),
    t('settings.reset.label'),
    t('settings.reset.text'),
    t('settings.reset.also'),
  ]);
}

function fits(query: string, texts: readonly string[]): boolean {
  const text = fold(texts.join(' '));
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word));
}
