import { useState } from 'preact/hooks';
import { problemOf } from '@/components/journal/problem';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Stack } from '@/components/ui/layout';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { PageHeader } from '@/components/ui/page-header';
import { launcherShown, placement, theme } from '@/utils/settings';
import { About } from './about';
import { PLACEMENTS, THEMES } from './options';
import { useSetting } from './use-setting';

/** Settings. Each takes effect at once, on every page that is open. */
export function SettingsPage() {
  const place = useSetting(placement);
  const launcher = useSetting(launcherShown);
  const look = useSetting(theme);
  const [problem, setProblem] = useState<string>();

  function attempt(change: Promise<void>) {
    change.then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(problemOf(error)),
    );
  }

  return (
    <Page narrow>
      <PageHeader
        title="Settings"
        links={[
          { href: '/journal.html', text: 'Your journal' },
          { href: '/rehearsal.html', text: 'Practice page' },
        ]}
      />
      {place.value === undefined || launcher.value === undefined || look.value === undefined ? (
        <Loading what="Opening your settings…" />
      ) : (
        <Stack gap="loose">
          {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
          <Card>
            <ChoiceGroup
              legend="Where the sidebar opens"
              value={place.value}
              options={PLACEMENTS}
              onChange={(value) => attempt(place.set(value))}
            />
          </Card>
          <Card>
            <Checkbox
              label="Show the lamp at the edge of pages"
              hint="Without it, open Sidelight from the toolbar or with Alt+Shift+L."
              checked={launcher.value}
              onChange={(value) => attempt(launcher.set(value))}
            />
          </Card>
          <Card>
            <ChoiceGroup
              legend="Light or dark"
              value={look.value}
              options={THEMES}
              onChange={(value) => attempt(look.set(value))}
            />
          </Card>
          <About />
        </Stack>
      )}
    </Page>
  );
}
