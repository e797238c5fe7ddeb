import type { ComponentType } from 'preact';
import type { WxtStorageItem } from 'wxt/utils/storage';
import type { PlainKey } from '@/utils/words/words';
import { t } from '@/utils/words/words';
import type { Choice } from './choices';

type Item<Value> = WxtStorageItem<Value, Record<string, unknown>>;

/** What can be chosen of a few. */
export type Chosen = string | number | null;

interface Named {
  /** Of its element. */
  id: string;
  label: PlainKey;
  /** Other words by which people look for it. */
  also: PlainKey;
}

/** One of a few; `list` where seeing all of them would take too much room. */
export interface ChoiceSetting extends Named {
  kind: 'radios' | 'list';
  hint: PlainKey;
  item: Item<Chosen>;
  choices: () => Choice<Chosen>[];
  /** What counts until one is chosen, where nothing is chosen at first. */
  untilChosen?: Chosen;
}

export interface SwitchSetting extends Named {
  kind: 'switch';
  hint: PlainKey;
  item: Item<boolean>;
  /** Asks the browser for what it takes to have it. Resolves whether the person agreed. */
  allow?: () => Promise<boolean>;
  /** Why it cannot be had in this browser, where it cannot. */
  unavailable?: PlainKey | undefined;
}

/** Something to read or to go to, among the settings. */
export interface Passage extends Named {
  kind: 'passage';
  /** What it says, to be found by. */
  texts: readonly PlainKey[];
  /** Settings that are kept, and changed within it. */
  items?: readonly { key: string }[];
  View: ComponentType;
}

export type Setting = ChoiceSetting | SwitchSetting | Passage;

/** A setting whose choices fit what its item stores. */
export function choiceOf<Value extends Chosen>(
  setting: Omit<ChoiceSetting, 'item' | 'choices'> & {
    item: Item<Value>;
    choices: () => Choice<Value>[];
  },
): ChoiceSetting {
  return setting;
}

/** Every text by which a setting can be found, its name first. */
export function textsOf(setting: Setting): string[] {
  const named = [t(setting.label), t(setting.also)];
  switch (setting.kind) {
    case 'radios':
    case 'list':
      return [
        ...named,
        t(setting.hint),
        ...setting.choices().flatMap(({ label, hint }) => [label, hint ?? '']),
      ];
    case 'switch':
      return [...named, t(setting.hint)];
    case 'passage':
      return [...named, ...setting.texts.map((key) => t(key))];
  }
}

/** What is chosen, in words. */
export function valueInWords(
  setting: ChoiceSetting | SwitchSetting,
  value: Chosen | boolean,
): string {
  if (setting.kind === 'switch')
    return value === true ? t('settings.reset.on') : t('settings.reset.off');
  const counts = value ?? setting.untilChosen ?? null;
  return setting.choices().find((choice) => choice.value === counts)?.label ?? String(value);
}
