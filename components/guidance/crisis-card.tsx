import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/layout';
import { Heading } from '@/components/ui/text';
import type { CrisisLine } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { CrisisLineBrief } from './crisis-line-view';
import { ReadersLines } from './readers-lines';

/** Lines seen at once: more of them would keep the reader from the one they need. */
const AT_ONCE = 4;

/** Where to turn, above everything else on a card about risk to life. */
export function CrisisCard() {
  return (
    <Card tone="alert" labelledBy="crisis-lines">
      <Heading level={3} id="crisis-lines">
        {t('guidance.danger')}
      </Heading>
      <ReadersLines atOnce={AT_ONCE} list={(lines) => <Lines lines={lines} />} />
    </Card>
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
