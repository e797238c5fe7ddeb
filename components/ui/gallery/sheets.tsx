import { Button } from '../button';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { EmptyState } from '../empty-state';
import { Notice } from '../notice';
import { Quote } from '../quote';
import { Label, Text } from '../text';
import { LONG_TEXT, LONG_WORD, nothing } from './samples';
import { Family, Specimen } from './specimen';

/** What things lie on. */
export function Sheets() {
  return (
    <Family title="Sheets">
      <Specimen name="Card: sheet">
        <Card>
          <Text>{LONG_TEXT}</Text>
        </Card>
      </Specimen>
      <Specimen name="Card: lamp">
        <Card tone="lamp">
          <Label>A tip for this page</Label>
          <Text as="lead">Read for a week before you write.</Text>
          <Text as="small">Why this? You are on your home timeline.</Text>
        </Card>
      </Specimen>
      <Specimen name="Card: alert">
        <Card tone="alert">
          <Text as="lead">If someone may be in danger now</Text>
          <Text>
            Ring <a href="#sheets">the local emergency number</a>.
          </Text>
        </Card>
      </Specimen>
      <Specimen name="Notice: news">
        <Notice actions={<Button onClick={nothing}>Undo the import</Button>}>
          12 entries came in.
        </Notice>
      </Specimen>
      <Specimen name="Notice: problem">
        <Notice tone="problem" points={['Entry 3 has no date.', `Entry 7 names no ${LONG_WORD}.`]}>
          Two entries could not be read. Nothing of yours has changed.
        </Notice>
      </Specimen>
      <Specimen name="Empty">
        <EmptyState
          icon="edit"
          title="Nothing here yet"
          actions={
            <Button tone="primary" onClick={nothing}>
              New moment
            </Button>
          }
        >
          What you write down stays here, on this device.
        </EmptyState>
      </Specimen>
      <Specimen name="Disclosure">
        <Disclosure summary="Where this comes from">
          <Text as="small">{LONG_TEXT}</Text>
        </Disclosure>
      </Specimen>
      <Specimen name="Quote">
        <Quote words={'A made-up post,\nin two lines.'}>
          <Text as="small">
            An invented person, <a href="#sheets">on X</a>
          </Text>
        </Quote>
      </Specimen>
    </Family>
  );
}
