import { useState } from 'preact/hooks';
import { Checkbox } from '../checkbox';
import { RemovableChip, Chip, Chips } from '../chip';
import { ChoiceGroup } from '../choice-group';
import { LONG_TEXT, LONG_WORD, nothing } from './samples';
import { Family, Specimen } from './specimen';

type Start = 'wary' | 'curious' | 'confident';

const THEMES = ['Boundaries', 'Hashtags', 'Peer support'];

/** What can be chosen, and what was. */
export function Choices() {
  const [start, setStart] = useState<Start>('curious');
  const [isKept, setKept] = useState(false);
  const [isShown, setShown] = useState(true);
  const [themes, setThemes] = useState(THEMES);
  return (
    <Family title="Choices">
      <Specimen name="One of a few, all to be seen">
        <ChoiceGroup<Start>
          legend="Where are you starting from?"
          value={start}
          options={[
            { value: 'wary', label: 'Wary', hint: 'I have seen it go wrong.' },
            { value: 'curious', label: 'Curious', hint: 'I would like to, and wonder how.' },
            { value: 'confident', label: 'Confident' },
          ]}
          onChange={setStart}
        />
      </Specimen>
      <Specimen name="Yes or no">
        <Checkbox label="Show the lamp on pages" checked={isShown} onChange={setShown} />
        <Checkbox
          label="Keep their words too"
          hint="Not by default: anyone can search for a quote and find who wrote it."
          checked={isKept}
          onChange={setKept}
        />
        <Checkbox
          label="Follow the page's own colours"
          hint="Only while Sidelight is docked in a page."
          checked={false}
          disabled
          onChange={nothing}
        />
        <Checkbox label={LONG_WORD} hint={LONG_TEXT} checked onChange={nothing} />
      </Specimen>
      <Specimen name="Chips">
        <Chips>
          <Chip>X</Chip>
          <Chip>22 November 2026</Chip>
          <Chip tone="alert">Past its review date</Chip>
          <Chip>{`${LONG_WORD}, ${LONG_WORD}`}</Chip>
        </Chips>
      </Specimen>
      <Specimen name="Chips that can be taken away">
        <Chips>
          {themes.map((theme) => (
            <RemovableChip
              key={theme}
              label={theme}
              onRemove={() => setThemes(themes.filter((other) => other !== theme))}
            />
          ))}
          <RemovableChip label={LONG_WORD} onRemove={nothing} />
        </Chips>
      </Specimen>
    </Family>
  );
}
