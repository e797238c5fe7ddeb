import { Chip, Chips } from '@/components/ui/chip';
import { inWords } from '@/components/ui/dates';
import { Text } from '@/components/ui/text';
import type { PackMark } from '@/utils/guidance/packs/pack';
import { t } from '@/utils/words/words';

/** Whose card this is, where it did not come with Sidelight: that is not to be mistaken. */
export function PackNote({ pack }: { pack: PackMark }) {
  return (
    <>
      <Chips>
        <Chip>{t('packs.theirs')}</Chip>
      </Chips>
      <Text as="small">{t('packs.whose', { publisher: pack.publisher, pack: pack.name })}</Text>
      <Text as="small">{t('packs.signed', { date: inWords(pack.addedAt) })}</Text>
    </>
  );
}
