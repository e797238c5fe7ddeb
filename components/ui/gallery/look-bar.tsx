import { Card } from '../card';
import { Select } from '../field';
import { LOOKS } from './look';
import type { Look } from './look';

const LABELS: Record<keyof Look, string> = {
  theme: 'Theme',
  contrast: 'Contrast',
  ground: "The page's ground",
  direction: 'Direction',
  text: 'Text size, %',
  spacing: 'Text spacing',
};

interface LookBarProps {
  look: Look;
  onChange: (look: Look) => void;
}

/** Switches for everything that may change how Sidelight looks. */
export function LookBar({ look, onChange }: LookBarProps) {
  return (
    <Card tone="lamp">
      <div class="gallery-bar" role="group" aria-label="How to look at it">
        {(Object.keys(LOOKS) as (keyof Look)[]).map((choice) => (
          <Select
            key={choice}
            label={LABELS[choice]}
            value={look[choice]}
            options={LOOKS[choice].map((value) => ({ value, label: value }))}
            onChange={(value) => onChange({ ...look, [choice]: value })}
          />
        ))}
      </div>
    </Card>
  );
}
