import { useState } from 'preact/hooks';
import { Button, LinkButton } from '../button';
import { FileButton } from '../file-button';
import { Row } from '../layout';
import { LONG_WORD, nothing } from './samples';
import { Family, Specimen } from './specimen';

/** Buttons and links that look like them. */
export function Buttons() {
  const [isStarred, setStarred] = useState(false);
  const [isOpen, setOpen] = useState(false);
  return (
    <Family
      title="Buttons"
      about="One primary a view, plain ones beside it, quiet ones among text."
    >
      <Specimen name="Tones">
        <Row>
          <Button tone="primary" onClick={nothing}>
            Save
          </Button>
          <Button onClick={nothing}>New moment</Button>
          <Button tone="quiet" onClick={nothing}>
            Discard
          </Button>
        </Row>
      </Specimen>
      <Specimen name="With an icon">
        <Row>
          <Button tone="primary" icon="point" onClick={nothing}>
            Capture this post
          </Button>
          <Button icon="back" onClick={nothing}>
            Back
          </Button>
          <Button tone="quiet" icon="bin" onClick={nothing}>
            Delete
          </Button>
        </Row>
      </Specimen>
      <Specimen name="Icon alone">
        <Row>
          <Button
            tone="quiet"
            icon={isStarred ? 'star-filled' : 'star'}
            iconOnly
            onClick={() => setStarred(!isStarred)}
          >
            {isStarred ? 'Remove the star' : 'Give it a star'}
          </Button>
          <Button icon="copy" iconOnly onClick={nothing}>
            Copy
          </Button>
          <Button tone="quiet" icon="close" iconOnly small onClick={nothing}>
            Close
          </Button>
        </Row>
      </Specimen>
      <Specimen name="Small">
        <Row>
          <Button small onClick={nothing}>
            Remove
          </Button>
          <Button tone="quiet" small icon="edit" onClick={nothing}>
            Change
          </Button>
        </Row>
      </Specimen>
      <Specimen name="Busy">
        <Row>
          <Button tone="primary" busy onClick={nothing}>
            Saving …
          </Button>
          <Button busy onClick={nothing}>
            Export
          </Button>
        </Row>
      </Specimen>
      <Specimen name="Opens something">
        <Row>
          <Button
            icon={isOpen ? 'chevron-down' : 'chevron-right'}
            expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            More about it
          </Button>
        </Row>
      </Specimen>
      <Specimen name="Links">
        <Row>
          <LinkButton href="#buttons">Journal page</LinkButton>
          <LinkButton href="#buttons" tone="quiet" icon="external" newTab>
            In a tab of its own
          </LinkButton>
        </Row>
      </Specimen>
      <Specimen name="Asks for a file">
        <Row>
          <FileButton accept=".json" busy={false} onFile={nothing}>
            Import
          </FileButton>
        </Row>
      </Specimen>
      <Specimen name="Long words">
        <Row>
          <Button onClick={nothing}>{LONG_WORD}</Button>
          <Button tone="primary" icon="download" onClick={nothing}>
            Take everything you have written with you, in one file
          </Button>
        </Row>
      </Specimen>
    </Family>
  );
}
