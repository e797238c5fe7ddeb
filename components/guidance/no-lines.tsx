import { Text } from '@/components/ui/text';
import { Worded } from '@/components/ui/worded';
import { t } from '@/utils/words/words';
import { countryName } from './source-words';
import { useCrisisHelp } from './use-crisis-help';

/** Where the lines there are do not help this reader: says so, and what to ring. */
export function NoLines() {
  const help = useCrisisHelp();
  if (help === undefined || help.own.lines.length > 0) return null;
  const { country, emergency } = help.own;
  return (
    <Text>
      <strong>
        <Worded
          text={t('guidance.noLines', { country: countryName(country), emergency })}
          parts={{ link: (number) => <a href={`tel:${number}`}>{number}</a> }}
        />
      </strong>
    </Text>
  );
}
