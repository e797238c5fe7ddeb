import { Text } from '@/components/ui/text';
import { languageTag, t } from '@/utils/words/words';

/** Says, once on a screen, why its guidance is in another language than the rest of it. */
export function EnglishSoFar() {
  if (languageTag().startsWith('en')) return null;
  return <Text as="small">{t('guidance.inEnglish')}</Text>;
}
