import {
  contrast,
  followUpNotices,
  homeCountry,
  language,
  launcherShown,
  lockAfter,
  lockWithScreen,
  mainWorry,
  offering,
  placement,
  profession,
  reflectionForm,
  reflectionModel,
  singleKeys,
  startingFrom,
  theme,
} from '@/utils/settings';
import { PassphraseSetting } from '@/components/lock/passphrase-setting';
import { mutedTopics, promptPace, promptsOn, promptsQuietOn } from '@/utils/prompts/settings';
import { askToNotify } from '@/utils/journal/notify';
import { sidebarAction } from '@/utils/sidebar/firefox';
import type { PlainKey } from '@/utils/words/words';
import { About } from './about';
import {
  beginnings,
  contrasts,
  countries,
  languages,
  lockTimes,
  offerings,
  paces,
  placements,
  professions,
  reflectionForms,
  reflectionModels,
  themes,
  worries,
} from './choices';
import { JournalAsFile } from './journal-as-file';
import { PacksSetting } from './packs/packs-setting';
import { PromptPlans } from './prompt-plans';
import { PromptQuiet } from './prompt-quiet';
import { choiceOf } from './setting';
import type { Setting } from './setting';
import { Shortcuts } from './shortcuts';

export interface Group {
  /** Of its element: what the page's address can point to. */
  id: string;
  title: PlainKey;
  settings: readonly Setting[];
}

/** All settings, grouped as people think of them. A group without settings is not shown. */
export const GROUPS: readonly Group[] = [
  {
    id: 'what-i-see',
    title: 'settings.seeing.title',
    settings: [
      choiceOf({
        id: 'placement',
        kind: 'radios',
        label: 'settings.placement.label',
        hint: 'settings.placement.hint',
        also: 'settings.placement.also',
        item: placement,
        choices: placements,
      }),
      {
        id: 'launcher',
        kind: 'switch',
        label: 'settings.launcher.label',
        hint: 'settings.launcher.hint',
        also: 'settings.launcher.also',
        item: launcherShown,
      },
      choiceOf({
        id: 'theme',
        kind: 'radios',
        label: 'settings.theme.label',
        hint: 'settings.theme.hint',
        also: 'settings.theme.also',
        item: theme,
        choices: themes,
      }),
      choiceOf({
        id: 'contrast',
        kind: 'radios',
        label: 'settings.contrast.label',
        hint: 'settings.contrast.hint',
        also: 'settings.contrast.also',
        item: contrast,
        choices: contrasts,
      }),
      choiceOf({
        id: 'language',
        kind: 'list',
        label: 'settings.language.label',
        hint: 'settings.language.hint',
        also: 'settings.language.also',
        item: language,
        choices: languages,
      }),
    ],
  },
  {
    id: 'prompts',
    title: 'settings.prompts.title',
    settings: [
      choiceOf({
        id: 'offering',
        kind: 'radios',
        label: 'settings.offering.label',
        hint: 'settings.offering.hint',
        also: 'settings.offering.also',
        item: offering,
        choices: offerings,
      }),
      {
        id: 'prompts-on',
        kind: 'switch',
        label: 'prompts.on.label',
        also: 'prompts.on.also',
        hint: 'prompts.on.hint',
        item: promptsOn,
      },
      choiceOf({
        id: 'prompt-pace',
        kind: 'radios',
        label: 'prompts.pace.label',
        also: 'prompts.pace.also',
        hint: 'prompts.pace.hint',
        item: promptPace,
        choices: paces,
        untilChosen: 'same',
      }),
      {
        id: 'prompt-quiet',
        kind: 'passage',
        label: 'prompts.quiet.label',
        also: 'prompts.quiet.also',
        texts: ['prompts.quiet.more', 'prompts.topics.label'],
        items: [promptsQuietOn, mutedTopics],
        View: PromptQuiet,
      },
      {
        id: 'prompt-plans',
        kind: 'passage',
        label: 'prompts.plans.title',
        also: 'prompts.plans.also',
        texts: ['prompts.plans.more'],
        View: PromptPlans,
      },
    ],
  },
  {
    id: 'my-profession',
    title: 'settings.you.title',
    settings: [
      choiceOf({
        id: 'profession',
        kind: 'list',
        label: 'settings.profession.label',
        hint: 'settings.profession.hint',
        also: 'settings.profession.also',
        item: profession,
        choices: professions,
      }),
      choiceOf({
        id: 'country',
        kind: 'list',
        label: 'settings.country.label',
        hint: 'settings.country.hint',
        also: 'settings.country.also',
        item: homeCountry,
        choices: countries,
      }),
      choiceOf({
        id: 'starting-from',
        kind: 'list',
        label: 'settings.startingFrom.label',
        hint: 'settings.startingFrom.hint',
        also: 'settings.startingFrom.also',
        item: startingFrom,
        choices: beginnings,
      }),
      choiceOf({
        id: 'main-worry',
        kind: 'list',
        label: 'settings.mainWorry.label',
        hint: 'settings.mainWorry.hint',
        also: 'settings.mainWorry.also',
        item: mainWorry,
        choices: worries,
      }),
    ],
  },
  {
    id: 'packs',
    title: 'packs.title',
    settings: [
      {
        id: 'employers-cards',
        kind: 'passage',
        label: 'packs.label',
        also: 'packs.also',
        texts: ['packs.text', 'packs.choose'],
        View: PacksSetting,
      },
    ],
  },
  {
    id: 'writing',
    title: 'settings.writing.title',
    settings: [
      choiceOf({
        id: 'reflection-form',
        kind: 'radios',
        label: 'settings.reflectionForm.label',
        hint: 'settings.reflectionForm.hint',
        also: 'settings.reflectionForm.also',
        item: reflectionForm,
        choices: reflectionForms,
      }),
      choiceOf({
        id: 'reflection-model',
        kind: 'list',
        label: 'settings.reflectionModel.label',
        hint: 'settings.reflectionModel.hint',
        also: 'settings.reflectionModel.also',
        item: reflectionModel,
        choices: reflectionModels,
      }),
      {
        id: 'follow-up-notices',
        kind: 'switch',
        label: 'settings.followUpNotices.label',
        hint: 'settings.followUpNotices.hint',
        also: 'settings.followUpNotices.also',
        item: followUpNotices,
        allow: askToNotify,
      },
    ],
  },
  {
    id: 'privacy-and-lock',
    title: 'lock.group',
    settings: [
      {
        id: 'passphrase',
        kind: 'passage',
        label: 'lock.setting.label',
        also: 'lock.setting.also',
        texts: ['lock.setting.none', 'lock.code', 'lock.now', 'lock.change', 'lock.turnOff'],
        View: PassphraseSetting,
      },
      choiceOf({
        id: 'lock-after',
        kind: 'radios',
        label: 'lock.after.label',
        hint: 'lock.after.hint',
        also: 'lock.after.also',
        item: lockAfter,
        choices: lockTimes,
      }),
      {
        id: 'lock-with-screen',
        kind: 'switch',
        label: 'lock.withScreen.label',
        hint: 'lock.withScreen.hint',
        also: 'lock.withScreen.also',
        item: lockWithScreen,
        // Firefox tells no extension that the screen was locked.
        unavailable: sidebarAction === undefined ? undefined : 'lock.withScreen.firefox',
      },
    ],
  },
  {
    id: 'keyboard',
    title: 'settings.keyboard.title',
    settings: [
      {
        id: 'single-keys',
        kind: 'switch',
        label: 'settings.singleKeys.label',
        hint: 'settings.singleKeys.hint',
        also: 'settings.singleKeys.also',
        item: singleKeys,
      },
      {
        id: 'shortcuts',
        kind: 'passage',
        label: 'settings.shortcuts.label',
        also: 'settings.shortcuts.also',
        texts: ['manifest.openOrClose', 'shortcuts.title', 'shortcuts.lookUp'],
        View: Shortcuts,
      },
    ],
  },
  {
    id: 'backup',
    title: 'settings.backup.title',
    settings: [
      {
        id: 'journal-as-file',
        kind: 'passage',
        label: 'settings.transfer.label',
        also: 'settings.transfer.also',
        texts: ['settings.transfer.text', 'settings.transfer.settings'],
        View: JournalAsFile,
      },
    ],
  },
  {
    id: 'about',
    title: 'settings.about.title',
    settings: [
      {
        id: 'version',
        kind: 'passage',
        label: 'settings.version.label',
        also: 'settings.version.also',
        texts: ['settings.version.never', 'settings.version.advice', 'settings.version.licences'],
        View: About,
      },
    ],
  },
];
