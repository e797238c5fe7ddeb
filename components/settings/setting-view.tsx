import type { ComponentType } from 'preact';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Select } from '@/components/ui/field';
import { t } from '@/utils/words/words';
import type { ChoiceSetting, Chosen, Setting, SwitchSetting } from './setting';
import type { Attempt } from './use-attempt';
import { useSetting } from './use-setting';

/** A choice as a control knows it, which has only texts. */
const nameOf = (value: Chosen): string => (value === null ? '' : String(value));

interface SettingViewProps<Shown> {
  setting: Shown;
  onChange: Attempt;
}

/** One setting, to be changed or to be read. */
export function SettingView({ setting, onChange }: SettingViewProps<Setting>) {
  switch (setting.kind) {
    case 'switch':
      return <SwitchView setting={setting} onChange={onChange} />;
    case 'radios':
    case 'list':
      return <ChoiceView setting={setting} onChange={onChange} />;
    case 'passage':
      return <PassageView View={setting.View} />;
  }
}

function SwitchView({ setting, onChange }: SettingViewProps<SwitchSetting>) {
  const { value, set } = useSetting(setting.item);
  if (value === undefined) return null;
  const change = async (next: boolean) => {
    // Asked within the click itself: a browser grants nothing to what comes later.
    const isAllowed = !next || setting.allow === undefined || (await setting.allow());
    await set(next && isAllowed);
  };
  return (
    <Checkbox
      label={t(setting.label)}
      hint={t(setting.unavailable ?? setting.hint)}
      checked={value && setting.unavailable === undefined}
      disabled={setting.unavailable !== undefined}
      onChange={(next) => onChange(change(next))}
    />
  );
}

function ChoiceView({ setting, onChange }: SettingViewProps<ChoiceSetting>) {
  const { value, set } = useSetting(setting.item);
  if (value === undefined) return null;
  const choices = setting.choices();
  const shared = {
    hint: t(setting.hint),
    value: nameOf(value),
    options: choices.map((choice) => ({ ...choice, value: nameOf(choice.value) })),
    onChange: (next: string) => {
      const chosen = choices.find((choice) => nameOf(choice.value) === next);
      if (chosen !== undefined) onChange(set(chosen.value));
    },
  };
  return setting.kind === 'list' ? (
    <Select label={t(setting.label)} {...shared} />
  ) : (
    <ChoiceGroup legend={t(setting.label)} {...shared} />
  );
}

function PassageView({ View }: { View: ComponentType }) {
  return <View />;
}
