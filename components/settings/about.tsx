import { browser } from 'wxt/browser';
import { LinkButton } from '@/components/ui/button';
import { Row } from '@/components/ui/layout';
import { Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';

/** What Sidelight is, what it never does, and what it is made of. */
export function About() {
  return (
    <>
      <Text>{t('settings.version.what')}</Text>
      <Text>{t('settings.version.never')}</Text>
      <Text>{t('settings.version.advice')}</Text>
      <Row>
        <LinkButton href="/welcome.html">{t('settings.version.welcome')}</LinkButton>
      </Row>
      <Text as="small">{t('settings.version.licences')}</Text>
      <Text as="small">
        {t('settings.version.number', { version: browser.runtime.getManifest().version })}
      </Text>
    </>
  );
}
