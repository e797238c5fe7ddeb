import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { Heading } from '@/components/ui/text';
import { crisisLinesFor } from '@/utils/guidance/library';
import { CrisisLineBrief } from './crisis-line-view';

/** Lines seen at once: more of them would keep the reader from the one they need. */
const AT_ONCE = 4;

/** The lines of the reader's country, above everything else on a card about risk to life. */
export function CrisisCard() {
  const lines = crisisLinesFor('UK');
  return (
    <Card tone="alert" labelledBy="crisis-lines">
      <Heading level={3} id="crisis-lines">
        If someone may be in danger now
      </Heading>
      {lines.slice(0, AT_ONCE).map((line) => (
        <CrisisLineBrief key={line.slug} line={line} />
      ))}
      {lines.length > AT_ONCE ? (
        <Disclosure summary="More lines, by nation and by age">
          {lines.slice(AT_ONCE).map((line) => (
            <CrisisLineBrief key={line.slug} line={line} />
          ))}
        </Disclosure>
      ) : null}
    </Card>
  );
}
