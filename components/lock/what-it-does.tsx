import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/layout';
import { Points } from '@/components/ui/rich';
import { Heading, Text } from '@/components/ui/text';
import { t } from '@/utils/words/words';

/** What a passphrase protects from and what not, before one is set. */
export function WhatItDoes({ level }: { level: 2 | 4 }) {
  return (
    <Stack gap="loose">
      <Stack gap="tight">
        <Heading level={level}>{t('lock.does.title')}</Heading>
        <Points points={[t('lock.does.lost'), t('lock.does.shared')]} />
      </Stack>
      <Stack gap="tight">
        <Heading level={level}>{t('lock.doesNot.title')}</Heading>
        <Points
          points={[
            t('lock.doesNot.screen'),
            t('lock.doesNot.malware'),
            t('lock.doesNot.before'),
            t('lock.doesNot.files'),
          ]}
        />
      </Stack>
      <Card tone="alert">
        <Heading level={level}>{t('lock.forgetting.title')}</Heading>
        <Text>{t('lock.forgetting.text')}</Text>
      </Card>
    </Stack>
  );
}
