import { Stack } from '@/components/ui/layout';
import { Rich } from '@/components/ui/rich';
import { Heading, Label, Text } from '@/components/ui/text';
import type { CrisisLine } from '@/utils/guidance/schema';
import { t } from '@/utils/words/words';
import { Contacts } from './contacts';
import { InEnglish } from './in-english';
import { NoLines } from './no-lines';
import { countryName, crisisLineName } from './source-words';

interface CrisisLineViewProps {
  line: CrisisLine;
}

/** One line in full: how it is reached, when, whom it is for and where. */
export function CrisisLineView({ line }: CrisisLineViewProps) {
  return (
    <Stack>
      <Stack gap="tight">
        <Label>{t('guidance.lines', { country: countryName(line.country) })}</Label>
        <Heading level={2} id="card-title" takesFocus>
          <InEnglish as="line">{crisisLineName(line)}</InEnglish>
        </Heading>
      </Stack>
      <NoLines />
      <Text as="lead">
        <Contacts line={line} />
      </Text>
      <InEnglish as="div">
        <Text>{`${line.hours}.`}</Text>
      </InEnglish>
      <InEnglish as="div">
        <Rich blocks={line.blocks} />
      </InEnglish>
    </Stack>
  );
}

/** One line among others: its name, how it is reached, and when. */
export function CrisisLineBrief({ line }: CrisisLineViewProps) {
  return (
    <div>
      <Text>
        <strong>
          <InEnglish>{crisisLineName(line)}</InEnglish>
        </strong>
      </Text>
      <Text>
        <Contacts line={line} />
      </Text>
      <Text as="small">
        <InEnglish>{line.hours}</InEnglish>
      </Text>
    </div>
  );
}
