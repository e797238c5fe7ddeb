import { LinkButton } from '@/components/ui/button';
import { Row } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';

/** Where the journal is taken out and brought in. */
export function JournalAsFile() {
  return (
    <>
      <Heading level={3}>{t('settings.transfer.label')}</Heading>
      <Text>{t('settings.transfer.text')}</Text>
      <Row>
        <LinkButton href="/journal.html#/transfer">{t('settings.transfer.go')}</LinkButton>
      </Row>
      <Text as="small">{t('settings.transfer.settings')}</Text>
    </>
  );
}
