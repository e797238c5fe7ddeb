import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Row, Stack } from '@/components/ui/layout';
import { Split } from '@/components/ui/page';
import { EmptyState } from '@/components/ui/empty-state';
import { EntryList } from './entry-list';
import { OpenEntry } from './open-entry';
import type { Place } from './place';
import { Transfer } from './transfer';

interface JournalProps {
  place: Place;
  onGo: (place: Place) => void;
  /** With room, the list stays beside what was opened from it. */
  roomy?: boolean;
}

/** The journal: its list, its bin, and the entry that is open. */
export function Journal({ place, onGo, roomy }: JournalProps) {
  const [query, setQuery] = useState('');
  const openId = place.at === 'entry' || place.at === 'editor' ? place.id : undefined;
  const open =
    openId === undefined ? undefined : (
      <OpenEntry key={openId} id={openId} isEditing={place.at === 'editor'} onGo={onGo} />
    );
  const bin = place.at === 'bin';

  function goToBin() {
    setQuery('');
    onGo({ at: 'bin' });
  }

  const list = (
    <Stack gap="loose">
      <EntryList
        key={String(bin)}
        bin={bin}
        query={query}
        onQuery={setQuery}
        currentId={openId}
        onOpen={(id) => onGo({ at: 'entry', id })}
      />
      <Row>
        {bin ? (
          <Button icon="back" onClick={() => onGo({ at: 'list' })}>
            Back to your journal
          </Button>
        ) : (
          <Button icon="bin" tone="quiet" onClick={goToBin}>
            Bin
          </Button>
        )}
      </Row>
      {bin ? null : <Transfer />}
    </Stack>
  );

  if (roomy === true) {
    return (
      <Split opened={open !== undefined} beside={open ?? <NothingOpen />}>
        {list}
      </Split>
    );
  }
  if (open === undefined) return list;
  return (
    <Stack>
      <Row>
        <Button tone="quiet" small icon="back" onClick={() => onGo({ at: 'list' })}>
          All entries
        </Button>
      </Row>
      {open}
    </Stack>
  );
}

function NothingOpen() {
  return <EmptyState title="Nothing open">Choose an entry to read it here.</EmptyState>;
}
