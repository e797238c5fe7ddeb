import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { Stack } from '@/components/ui/layout';
import { Heading, Label, Text } from '@/components/ui/text';
import type { CrisisLine } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { CrisisLineBrief } from './crisis-line-view';
import { NoLines } from './no-lines';
import { countryName } from './source-words';
import { useCrisisHelp } from './use-crisis-help';

/** Lines seen at once: more of them would keep the reader from the one they need. */
const AT_ONCE = 4;

/** Where to turn, above everything else on a card about risk to life. */
export function CrisisCard() {
  return (
    <Card tone="alert" labelledBy="crisis-lines">
      <Heading level={3} id="crisis-lines">
        {t('guidance.danger')}
      </Heading>
      <Help />
    </Card>
  );
}

/** The lines of the reader's country. Those of another are there for who asks. */
function Help() {
  const help = useCrisisHelp();
  if (help === undefined) return null;
  const { home, own, shown } = help;
  const whose = t('guidance.lines', { country: countryName(shown.country) });
  if (own.lines.length === 0) {
    return (
      <>
        <NoLines />
        <Disclosure summary={whose}>
          <Lines lines={shown.lines} />
        </Disclosure>
      </>
    );
  }
  return (
    <>
      <div>
        <Label>{whose}</Label>
        {home === null ? <Text as="small">{t('guidance.elsewhere')}</Text> : null}
      </div>
      <Lines lines={shown.lines.slice(0, AT_ONCE)} />
      {shown.lines.length > AT_ONCE ? (
        <Disclosure summary={t('guidance.moreLines')}>
          <Lines lines={shown.lines.slice(AT_ONCE)} />
        </Disclosure>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: readonly CrisisLine[] }) {
  return (
    <Stack>
      {lines.map((line) => (
        <CrisisLineBrief key={line.slug} line={line} />
      ))}
    </Stack>
  );
}
