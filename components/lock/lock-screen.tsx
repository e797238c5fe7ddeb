import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { Heading, Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';
import { UnlockForm } from './unlock-form';
import './lock.css';

/** In the place of the journal while it is locked. */
export function LockScreen() {
  return (
    <div class="lock-screen">
      <Card tone="lamp" labelledBy="locked">
        <div class="lock-screen__title">
          <Icon name="lock" />
          <Heading level={2} id="locked">
            {t('lock.title')}
          </Heading>
        </div>
        <Text>{t('lock.why')}</Text>
        <UnlockForm takesFocus="when-lost" />
      </Card>
    </div>
  );
}
