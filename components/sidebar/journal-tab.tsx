import { Journal } from '@/components/journal/journal';
import type { Place } from '@/components/journal/place';
import { JournalGate } from '@/components/lock/journal-gate';

interface JournalTabProps {
  place: Place;
  onGo: (place: Place) => void;
}

/** The journal in the sidebar, or the way into it. */
export function JournalTab({ place, onGo }: JournalTabProps) {
  return (
    <JournalGate goOnAt="[role=tabpanel] input[type=search]" hasImport={false}>
      <Journal place={place} onGo={onGo} />
    </JournalGate>
  );
}
