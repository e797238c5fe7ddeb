import { languages } from '@/components/settings/choices';
import type { Attempt } from '@/components/settings/use-attempt';
import { useSetting } from '@/components/settings/use-setting';
import { Select } from '@/components/ui/field';
import { language } from '@/utils/settings';
import { t } from '@/utils/words/words';

/** For whom the browser's own language is not the one. */
export function LanguageChoice({ attempt }: { attempt: Attempt }) {
  const chosen = useSetting(language);
  if (chosen.value === undefined) return null;
  return (
    <div class="welcome-language">
      <Select
        label={t('welcome.language')}
        value={chosen.value}
        options={languages()}
        onChange={(value) => attempt(chosen.set(value))}
      />
    </div>
  );
}
