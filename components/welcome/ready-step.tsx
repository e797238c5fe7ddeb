import { useOpenKeys } from '@/components/settings/use-open-keys';
import { useSetting } from '@/components/settings/use-setting';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { Row, Stack } from '@/components/ui/layout';
import { Heading, Text } from '@/components/ui/text';
import { Worded } from '@/components/ui/worded';
import { singleKeys, startingFrom } from '@/utils/settings';
import { t } from '@/utils/words/words';
import { beginningFor } from './beginnings';

const keys = (words: string) => <kbd dir="ltr">{words}</kbd>;

/** What to try first, and the way there. */
export function ReadyStep() {
  const start = useSetting(startingFrom);
  const openKeys = useOpenKeys();
  const single = useSetting(singleKeys);
  if (start.value === undefined || openKeys === undefined || single.value === undefined)
    return null;
  const { advice, scene, practice } = beginningFor(start.value);
  return (
    <Stack gap="loose">
      <Card tone="lamp">
        <Text as="lead">{t(advice)}</Text>
      </Card>
      <Stack>
        <Heading level={2}>{t('welcome.ready.three')}</Heading>
        <ol class="welcome-three">
          <li>
            <Mark />
            <span>
              {openKeys === null ? (
                t('welcome.ready.lampOnly')
              ) : (
                <Worded text={t('welcome.ready.lamp', { keys: openKeys })} parts={{ keys }} />
              )}
            </span>
          </li>
          <li>
            <Icon name="search" />
            <span>
              {single.value ? (
                <Worded text={t('welcome.ready.lookUp')} parts={{ keys }} />
              ) : (
                t('welcome.ready.lookUpOnly')
              )}
            </span>
          </li>
          <li>
            <Icon name="edit" />
            <span>{t('welcome.ready.write')}</span>
          </li>
        </ol>
      </Stack>
      <Stack>
        <Text>{t('welcome.ready.practice')}</Text>
        {scene === undefined ? null : <Text>{t(scene)}</Text>}
        <Row>
          <LinkButton tone="primary" href={practice}>
            {t('welcome.ready.go')}
          </LinkButton>
          <LinkButton tone="quiet" href="/options.html">
            {t('welcome.ready.settings')}
          </LinkButton>
        </Row>
      </Stack>
    </Stack>
  );
}
