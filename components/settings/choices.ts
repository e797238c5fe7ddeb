import { sidebarAction } from '@/utils/sidebar/firefox';
import { MODELS } from '@/utils/journal/models/catalogue';
import { HOME_COUNTRIES, PROFESSIONS, REFLECTION_FORMS, WORRIES } from '@/utils/settings';
import type {
  Contrast,
  HomeCountry,
  LanguageChoice,
  LockAfter,
  Offering,
  Placement,
  Profession,
  ReflectionForm,
  StartingFrom,
  Theme,
  Worry,
} from '@/utils/settings';
import { LANGUAGES } from '@/utils/words/language';
import type { PlainKey } from '@/utils/words/words';
import { t } from '@/utils/words/words';

/** What can be chosen of a setting, in the reader's words. */
export interface Choice<Value> {
  value: Value;
  label: string;
  hint?: string;
}

export const placements = (): Choice<Placement>[] => [
  {
    value: 'panel',
    label: t('settings.placement.panel'),
    hint:
      sidebarAction === undefined
        ? t('settings.placement.panelHint')
        : t('settings.placement.panelFirefox'),
  },
  {
    value: 'dock',
    label: t('settings.placement.dock'),
    hint: t('settings.placement.dockHint'),
  },
];

export const themes = (): Choice<Theme>[] => [
  { value: 'system', label: t('settings.theme.system') },
  { value: 'light', label: t('settings.theme.light') },
  { value: 'dark', label: t('settings.theme.dark') },
];

export const contrasts = (): Choice<Contrast>[] => [
  { value: 'system', label: t('settings.contrast.system') },
  { value: 'more', label: t('settings.contrast.more') },
];

export const languages = (): Choice<LanguageChoice>[] => [
  { value: 'system', label: t('settings.language.system') },
  ...LANGUAGES.map(({ value, name }) => ({ value, label: name })),
];

export const offerings = (): Choice<Offering>[] => [
  {
    value: 'tip-and-question',
    label: t('settings.offering.both'),
    hint: t('settings.offering.bothHint'),
  },
  {
    value: 'question',
    label: t('settings.offering.question'),
    hint: t('settings.offering.questionHint'),
  },
  {
    value: 'nothing',
    label: t('settings.offering.nothing'),
    hint: t('settings.offering.nothingHint'),
  },
];

export const reflectionForms = (): Choice<ReflectionForm>[] =>
  REFLECTION_FORMS.map((value) => ({ value, label: t(`editor.forms.${value}`) }));

export const reflectionModels = (): Choice<string>[] =>
  MODELS.map(({ id, name }) => ({ value: id, label: t(name) }));

const PROFESSION_NAMES: Record<NonNullable<Profession>, PlainKey> = {
  nurse: 'settings.profession.nurse',
  psychologist: 'settings.profession.psychologist',
  psychiatrist: 'settings.profession.psychiatrist',
  'social-worker': 'settings.profession.socialWorker',
  'occupational-therapist': 'settings.profession.occupationalTherapist',
  counsellor: 'settings.profession.counsellor',
  'peer-worker': 'settings.profession.peerWorker',
  student: 'settings.profession.student',
};

export const professionName = (profession: NonNullable<Profession>) =>
  t(PROFESSION_NAMES[profession]);

export const professions = (): Choice<Profession>[] => [
  { value: null, label: t('settings.profession.none') },
  ...PROFESSIONS.map((value) => ({ value, label: professionName(value) })),
];

const COUNTRY_NAMES: Record<NonNullable<HomeCountry>, PlainKey> = {
  UK: 'settings.country.uk',
  IE: 'settings.country.ie',
  US: 'settings.country.us',
  CA: 'settings.country.ca',
  AU: 'settings.country.au',
  NZ: 'settings.country.nz',
};

export const countryName = (country: NonNullable<HomeCountry>) => t(COUNTRY_NAMES[country]);

export const countries = (): Choice<HomeCountry>[] => [
  { value: null, label: t('settings.country.none') },
  ...HOME_COUNTRIES.map((value) => ({ value, label: countryName(value) })),
];

export const beginnings = (): Choice<StartingFrom>[] => [
  { value: 'wary', label: t('settings.startingFrom.wary') },
  { value: 'curious', label: t('settings.startingFrom.curious') },
  { value: 'confident', label: t('settings.startingFrom.confident') },
  { value: null, label: t('settings.startingFrom.none') },
];

const WORRY_NAMES: Record<NonNullable<Worry>, PlainKey> = {
  found: 'welcome.worry.found',
  'wrong-thing': 'welcome.worry.wrongThing',
  confidentiality: 'welcome.worry.confidentiality',
  mixing: 'welcome.worry.mixing',
  policy: 'welcome.worry.policy',
  distress: 'welcome.worry.distress',
  attacked: 'welcome.worry.attacked',
  'where-to-start': 'welcome.worry.whereToStart',
};

export const worryName = (worry: NonNullable<Worry>) => t(WORRY_NAMES[worry]);

export const lockTimes = (): Choice<LockAfter>[] => [
  { value: 1, label: t('lock.after.one') },
  { value: 5, label: t('lock.after.five') },
  { value: 15, label: t('lock.after.fifteen') },
  { value: 60, label: t('lock.after.sixty') },
  { value: 'never', label: t('lock.after.never'), hint: t('lock.after.neverHint') },
];

export const worries = (): Choice<Worry>[] => [
  { value: null, label: t('settings.mainWorry.none') },
  ...WORRIES.map((value) => ({ value, label: worryName(value) })),
];

/** With what each comes to in numbers, after the first month (utils/prompts/limits.ts). */
export const paces = (): Choice<'fewer' | 'same' | 'more' | null>[] => [
  { value: 'fewer', label: t('prompts.pace.fewer'), hint: t('prompts.pace.fewerHint') },
  { value: 'same', label: t('prompts.pace.same'), hint: t('prompts.pace.sameHint') },
  { value: 'more', label: t('prompts.pace.more'), hint: t('prompts.pace.moreHint') },
];
