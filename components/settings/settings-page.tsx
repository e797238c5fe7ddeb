import { useCallback, useEffect, useState } from 'preact/hooks';
import { useReportedUse } from '@/components/lock/use-reported-use';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { Heading, Text } from '@/components/ui/text';
import { useToast } from '@/components/ui/toast';
import { t } from '@/utils/words/words';
import { findReset, findSettings } from './find';
import { GroupNav } from './group-nav';
import { GROUPS } from './groups';
import { Reset, RESET_ID } from './reset';
import { SettingSearch } from './setting-search';
import { SettingView } from './setting-view';
import { useAttempt } from './use-attempt';
import './settings.css';

/** Settings. Each takes effect at once, on every page that is open. */
export function SettingsPage() {
  const [query, setQuery] = useState('');
  const say = useToast();
  useReportedUse();
  // A toast: the setting may be far from the top of the page.
  const { attempt } = useAttempt(useCallback(() => say({ text: t('settings.notKept') }), [say]));
  const isLooking = query.trim() !== '';
  const groups = findSettings(GROUPS, query);
  const hasReset = findReset(query);
  const found = groups.reduce((sum, group) => sum + group.settings.length, 0) + (hasReset ? 1 : 0);

  // What the address points to was not there yet when the browser looked for it.
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  return (
    <Page>
      <div class="settings-page">
        <PageHeader
          title={t('settings.title')}
          links={[
            { href: '/journal.html', text: t('settings.journal') },
            { href: '/rehearsal.html', text: t('settings.practice') },
          ]}
        />
        <div class="settings">
          <GroupNav
            groups={[
              ...groups.map(({ id, title }) => ({ id, title: t(title) })),
              ...(hasReset ? [{ id: RESET_ID, title: t('settings.reset.title') }] : []),
            ]}
          />
          <div class="settings__groups">
            <Text as="soft">{t('settings.atOnce')}</Text>
            <SettingSearch query={query} found={isLooking ? found : undefined} onInput={setQuery} />
            {groups.map((group) => (
              <section
                key={group.id}
                class="settings-group"
                id={group.id}
                aria-labelledby={`${group.id}-title`}
              >
                <Heading level={2} id={`${group.id}-title`}>
                  {t(group.title)}
                </Heading>
                <Card>
                  {group.settings.map((setting) => (
                    <div key={setting.id} class="settings-item" id={setting.id}>
                      <SettingView setting={setting} onChange={attempt} />
                    </div>
                  ))}
                </Card>
              </section>
            ))}
            {hasReset ? <Reset onChange={attempt} /> : null}
            {found === 0 ? (
              <EmptyState
                title={t('settings.nothing.title')}
                actions={
                  <Button onClick={() => setQuery('')}>{t('settings.nothing.clear')}</Button>
                }
              >
                {t('settings.nothing.text')}
              </EmptyState>
            ) : null}
          </div>
        </div>
      </div>
    </Page>
  );
}
