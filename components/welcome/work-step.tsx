import { countries, countryName, professions } from '@/components/settings/choices';
import type { Choice } from '@/components/settings/choices';
import { useSetting } from '@/components/settings/use-setting';
import { Select } from '@/components/ui/field';
import { Stack } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { crisisHelpFor } from '@/utils/guidance/by-reader';
import { library } from '@/utils/guidance/library';
import { homeCountry, profession } from '@/utils/settings';
import type { HomeCountry } from '@/utils/settings';
import { t } from '@/utils/words/words';
import type { StepProps } from './steps';

/** Profession and country, and what comes of the country at once. */
export function WorkStep({ attempt }: StepProps) {
  const work = useSetting(profession);
  const country = useSetting(homeCountry);
  if (work.value === undefined || country.value === undefined) return null;
  return (
    <Stack gap="loose">
      <OneOf
        label={t('settings.profession.label')}
        hint={t('settings.profession.hint')}
        value={work.value}
        choices={professions()}
        onChange={(value) => attempt(work.set(value))}
      />
      <Stack>
        <OneOf
          label={t('settings.country.label')}
          hint={t('settings.country.hint')}
          value={country.value}
          choices={countries()}
          onChange={(value) => attempt(country.set(value))}
        />
        <div role="status">
          <Text>{whatComesOf(country.value)}</Text>
        </div>
      </Stack>
    </Stack>
  );
}

interface OneOfProps<Value extends string> {
  label: string;
  hint: string;
  value: Value | null;
  choices: readonly Choice<Value | null>[];
  onChange: (value: Value | null) => void;
}

/** A list in which nothing need be said. */
function OneOf<Value extends string>({ value, choices, onChange, ...words }: OneOfProps<Value>) {
  return (
    <Select<Value | ''>
      {...words}
      value={value ?? ''}
      options={choices.map((choice) => ({ value: choice.value ?? '', label: choice.label }))}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}

function whatComesOf(home: HomeCountry): string {
  if (home === null) return t('welcome.work.elsewhere');
  const { lines, emergency } = crisisHelpFor(library.crisisLines, home);
  const words = { country: countryName(home), number: emergency };
  return lines.length === 0 ? t('welcome.work.noLines', words) : t('welcome.work.lines', words);
}
