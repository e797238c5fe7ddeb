import { Text } from '@/components/ui/text';
import type { Keeping } from './draft-keeper';

interface KeepingLineProps {
  keeping: Keeping;
  /** Nothing has been written yet. */
  isBlank: boolean;
}

/** Says quietly that what is being typed is kept, and plainly when it is not. */
export function KeepingLine({ keeping, isBlank }: KeepingLineProps) {
  if (keeping.state === 'not-kept') {
    return (
      <div role="alert">
        <Text as="small">{`Not kept yet: ${keeping.why}`}</Text>
      </div>
    );
  }
  return (
    <Text as="small">{isBlank ? 'Kept on this device as you type.' : KEEPING[keeping.state]}</Text>
  );
}

const KEEPING = { kept: 'Kept as you type.', keeping: 'Keeping…' };
