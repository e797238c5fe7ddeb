import { Heading, Label, Text } from '../text';
import { Family, Specimen } from './specimen';

const SIZES = ['text-small', 'text-body', 'text-lead', 'text-title', 'text-display'];
const WEIGHTS = ['weight-regular', 'weight-medium', 'weight-strong'];
const SPACES = ['space-1', 'space-2', 'space-3', 'space-4', 'space-5', 'space-6'];
const CORNERS = ['radius-small', 'radius', 'radius-round'];
const SAMPLE = 'Il1 O0 rn m: a reading lamp beside a page';

/** Type, space and corners. */
export function Measures() {
  return (
    <Family title="Type and space" about="In rem: they follow the reader's own size.">
      <Specimen name="Sizes" wide>
        {SIZES.map((size) => (
          <p key={size} style={{ fontSize: `var(--${size})` }}>
            {`${SAMPLE} · ${size}`}
          </p>
        ))}
      </Specimen>
      <Specimen name="Weights">
        {WEIGHTS.map((weight) => (
          <p key={weight} style={{ fontWeight: `var(--${weight})` }}>
            {weight}
          </p>
        ))}
      </Specimen>
      <Specimen name="Text">
        <Label>A label, which says what comes</Label>
        <Heading level={3}>A heading</Heading>
        <Text as="lead">The lead: one sentence that carries the rest.</Text>
        <Text>A body of text, as long as it needs to be and not longer.</Text>
        <Text as="soft">Soft: true, and less important.</Text>
        <Text as="small">Small: where it comes from, and when.</Text>
        <Text as="own">{"Somebody's own\nlines, as broken as they were."}</Text>
      </Specimen>
      <Specimen name="Space">
        {SPACES.map((space) => (
          <p key={space} class="gallery-space">
            <span class="gallery-space__bar" style={{ width: `var(--${space})` }} />
            {space}
          </p>
        ))}
      </Specimen>
      <Specimen name="Corners">
        <div class="gallery-corners">
          {CORNERS.map((corner) => (
            <span key={corner} class="gallery-corner" style={{ borderRadius: `var(--${corner})` }}>
              {corner}
            </span>
          ))}
        </div>
      </Specimen>
    </Family>
  );
}
