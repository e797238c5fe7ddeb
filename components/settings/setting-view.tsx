import type { ComponentType } from 'preact';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Select } from '@/components/ui/field';
import { t } from '@/utils/words/words';
import type { ChoiceSetting, Setting, SwitchSetting } from './setting';
import type { Attempt } from './use-attempt';
import { useSetting } from './use-setting';

/** Stands for `null` where a control knows only texts. */
const NOT_SAID = '';

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
  return (
    <Checkbox
      label={t(setting.label)}
      hint={t(setting.hint)}
      checked={value}
      onChange={(next) => onChange(set(next))}
    />
  );
}

function ChoiceView({ setting, onChange }: SettingViewProps<ChoiceSetting>) {
  const { value, set } = useSetting(setting.item);
  if (value === undefined) return null;
  const shared = {
    hint: t(setting.hint),
    value: value ?? NOT_SAID,
    options: setting.choices().map((choice) => ({ ...choice, value: choice.value ?? NOT_SAID })),
    onChange: (next: string) => onChange(set(next === NOT_SAID ? null : next)),
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
