import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/layout';
import { Heading } from '@/components/ui/text';
import { crisisLinesFor } from '@/utils/guidance/library';
import { CrisisLineView } from './crisis-line-view';

/** The lines of the reader's country, above everything else on a card about risk to life. */
export function CrisisCard() {
  return (
    <Card tone="alert" labelledBy="crisis-lines">
      <Heading level={3} id="crisis-lines">
        If someone may be in danger now
      </Heading>
      <Stack>
        {crisisLinesFor('UK').map((line) => (
          <CrisisLineView key={line.slug} line={line} level={3} brief />
        ))}
      </Stack>
    </Card>
  );
}
