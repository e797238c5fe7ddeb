import { Heading, Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import { ChoosePack } from './choose-pack';
import { PackList } from './pack-list';

/** Where an employer's own cards are added, and taken away again. */
export function PacksSetting() {
  return (
    <>
      <Heading level={3}>{t('packs.label')}</Heading>
      <Text>{t('packs.text')}</Text>
      <PackList />
      <ChoosePack />
    </>
  );
}
