import { useState } from 'preact/hooks';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Row } from '../layout';
import { Menu } from '../menu';
import { Text } from '../text';
import { useToast } from '../toast';
import { LONG_TEXT, nothing } from './samples';
import { Family, Specimen } from './specimen';

/** What comes over the page, or makes room for itself in it. */
export function Overlays() {
  const say = useToast();
  const [asked, setAsked] = useState<'short' | 'long'>();
  const close = () => setAsked(undefined);
  return (
    <Family title="Dialog, menu, toast">
      <Specimen name="Dialog">
        <Row>
          <Button onClick={() => setAsked('short')}>Ask something</Button>
          <Button onClick={() => setAsked('long')}>Show something long</Button>
        </Row>
        {asked === undefined ? null : (
          <Dialog
            title={asked === 'short' ? 'Put all settings back?' : 'A good deal to read'}
            onClose={close}
            actions={
              <>
                <Button tone="primary" onClick={close}>
                  Put them back
                </Button>
                <Button onClick={close}>Leave them</Button>
              </>
            }
          >
            {(asked === 'short' ? ['Your journal stays as it is.'] : MANY).map((text, at) => (
              <Text key={at}>{text}</Text>
            ))}
          </Dialog>
        )}
      </Specimen>
      <Specimen name="Menu">
        <Row as="spread">
          <Text>What stands in its row</Text>
          <Menu
            label="Menu"
            items={[
              { label: 'Open the journal page', icon: 'open', href: '#dialog-menu-toast' },
              { label: 'Keyboard shortcuts', icon: 'keyboard', onClick: nothing },
              { label: 'Without an icon', onClick: nothing },
            ]}
          />
        </Row>
      </Specimen>
      <Specimen name="Toast">
        <Row>
          <Button onClick={() => say({ text: 'Saved in your journal.' })}>Say something</Button>
          <Button
            onClick={() =>
              say({ text: 'Moved to the bin.', action: { label: 'Undo', onClick: nothing } })
            }
          >
            Say it with a way back
          </Button>
          <Button onClick={() => say({ text: LONG_TEXT })}>Say something long</Button>
        </Row>
      </Specimen>
    </Family>
  );
}

const MANY = Array.from({ length: 12 }, () => LONG_TEXT);
