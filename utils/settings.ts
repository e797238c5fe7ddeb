import { storage } from 'wxt/utils/storage';
import { PROFESSIONS } from './guidance/professions';
import { mutedTopics, promptPace, promptsOn, promptsQuietOn } from './prompts/settings';

export { PROFESSIONS };

/** Where the sidebar opens from the launcher: the browser's own side panel, or docked in the page. */
export type Placement = 'panel' | 'dock';

/** `system` follows the browser. */
export type Theme = 'system' | 'light' | 'dark';

/** All settings are here, each in an item of its own, on this device only and never in `sync`. */
export const launcherShown = storage.defineItem<boolean>('local:launcherShown', {
  fallback: true,
  version: 1,
});

export const placement = storage.defineItem<Placement>('local:placement', {
  fallback: 'panel',
  version: 1,
});

export const theme = storage.defineItem<Theme>('local:theme', { fallback: 'system', version: 1 });

/** `system` follows the browser. */
export type Contrast = 'system' | 'more';

export const contrast = storage.defineItem<Contrast>('local:contrast', {
  fallback: 'system',
  version: 1,
});

/** `system` follows the browser. */
export type LanguageChoice = 'system' | 'en' | 'cy' | 'ga' | 'es' | 'fr' | 'de';

export const language = storage.defineItem<LanguageChoice>('local:language', {
  fallback: 'system',
  version: 1,
});

/** Shortcuts of one key, such as "/": they are in the way of some, speech input above all. */
export const singleKeys = storage.defineItem<boolean>('local:singleKeys', {
  fallback: true,
  version: 1,
});

/** What Sidelight says of itself on a page. */
export type Offering = 'tip-and-question' | 'question' | 'nothing';

export const offering = storage.defineItem<Offering>('local:offering', {
  fallback: 'tip-and-question',
  version: 1,
});

/** `null`: the practitioner did not say, or is none of these. */
export type Profession = (typeof PROFESSIONS)[number] | null;

export const profession = storage.defineItem<Profession>('local:profession', {
  fallback: null,
  version: 1,
});

export const HOME_COUNTRIES = ['UK', 'IE', 'US', 'CA', 'AU', 'NZ'] as const;

/** Where the practitioner works; `null`: they did not say, or elsewhere. */
export type HomeCountry = (typeof HOME_COUNTRIES)[number] | null;

export const homeCountry = storage.defineItem<HomeCountry>('local:homeCountry', {
  fallback: null,
  version: 1,
});

/** Where the practitioner starts from with social media; `null`: they did not say. */
export type StartingFrom = 'wary' | 'curious' | 'confident' | null;

export const startingFrom = storage.defineItem<StartingFrom>('local:startingFrom', {
  fallback: null,
  version: 1,
});

export const WORRIES = [
  'found',
  'wrong-thing',
  'confidentiality',
  'mixing',
  'policy',
  'distress',
  'attacked',
  'where-to-start',
] as const;

/** What worries the practitioner most about social media; `null`: they did not say. */
export type Worry = (typeof WORRIES)[number] | null;

export const mainWorry = storage.defineItem<Worry>('local:mainWorry', {
  fallback: null,
  version: 1,
});

/** Minutes without use after which a journal with a passphrase locks itself. */
export const LOCK_AFTER = [1, 5, 15, 60, 'never'] as const;

export type LockAfter = (typeof LOCK_AFTER)[number];

export const lockAfter = storage.defineItem<LockAfter>('local:lockAfter', {
  fallback: 15,
  version: 1,
});

/** Whether the journal locks when the screen does. */
export const lockWithScreen = storage.defineItem<boolean>('local:lockWithScreen', {
  fallback: true,
  version: 1,
});

/** How much of a form a reflection is: a title and a text, three boxes, or a model in full. */
export const REFLECTION_FORMS = ['line', 'boxes', 'full'] as const;

export type ReflectionForm = (typeof REFLECTION_FORMS)[number];

export const reflectionForm = storage.defineItem<ReflectionForm>('local:reflectionForm', {
  fallback: 'boxes',
  version: 1,
});

/** The model of reflection a new entry in full begins with: a key of utils/journal/models. */
export const reflectionModel = storage.defineItem<string>('local:reflectionModel', {
  fallback: 'gibbs',
  version: 1,
});

/** Whether a follow-up that is due may show a notification; a count on the button it always is. */
export const followUpNotices = storage.defineItem<boolean>('local:followUpNotices', {
  fallback: false,
  version: 1,
});

/** Every one of them: what "put all settings back" is about. */
export const SETTINGS = [
  placement,
  launcherShown,
  theme,
  contrast,
  language,
  offering,
  profession,
  homeCountry,
  startingFrom,
  mainWorry,
  singleKeys,
  lockAfter,
  lockWithScreen,
  reflectionForm,
  reflectionModel,
  followUpNotices,
  promptsOn,
  promptPace,
  promptsQuietOn,
  mutedTopics,
] as const;

/** Settings as they were stored at some moment; what was never chosen is not in it. */
export type StoredSettings = readonly { key: SettingKey; value: unknown }[];
type SettingKey = (typeof SETTINGS)[number]['key'];

/** Puts every setting back to how it came, on every open page. Resolves with what was chosen. */
export async function resetSettings(): Promise<StoredSettings> {
  const keys = SETTINGS.map(({ key }) => key);
  const stored = await storage.getItems(keys);
  await storage.removeItems(keys);
  return stored.filter(({ value }) => value !== null);
}

/** Every setting as `resetSettings` found it, also those that were changed since. */
export async function restoreSettings(stored: StoredSettings): Promise<void> {
  const chosen = new Set(stored.map(({ key }) => key));
  await storage.removeItems(SETTINGS.map(({ key }) => key).filter((key) => !chosen.has(key)));
  await storage.setItems([...stored]);
}
