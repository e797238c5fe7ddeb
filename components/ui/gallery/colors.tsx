import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { contrast, rgbOf } from './contrast';
import { PAIRS } from './pairs';
import { Family, Specimen } from './specimen';

const GROUNDS = ['paper', 'sheet', 'lamp', 'lamp-glow', 'action-soft', 'alert-soft', 'found'];
const INKS = ['ink', 'ink-soft', 'ink-lamp', 'action', 'action-strong', 'on-action', 'alert'];
const SIGNS = ['light', 'line', 'line-control', 'edge', 'ring-color', 'shadow', 'veil'];

/** Every colour, and every pair that is used with the contrast it has in the look of the moment. */
export function Colors({ look }: { look: unknown }) {
  return (
    <Family title="Colours" about="A figure turns up where a pair of colours is used together.">
      <Specimen name="Grounds">
        <Swatches names={GROUNDS} />
      </Specimen>
      <Specimen name="Inks">
        <Swatches names={INKS} />
      </Specimen>
      <Specimen name="Lines, light and shade">
        <Swatches names={SIGNS} />
      </Specimen>
      <Specimen name="Pairs" wide>
        {PAIRS.map((pair) => (
          <div key={pair.color} class="gallery-pairs">
            <p class="gallery-pairs__name">
              {pair.color} <small>{`needs ${pair.least}`}</small>
            </p>
            <ul class="gallery-pairs__grounds">
              {pair.on.map((ground) => (
                <li key={ground}>
                  <PairView color={pair.color} ground={ground} look={look} />
                  <small>{ground}</small>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Specimen>
    </Family>
  );
}

function Swatches({ names }: { names: readonly string[] }) {
  return (
    <ul class="gallery-swatches">
      {names.map((name) => (
        <li key={name} class="gallery-swatch">
          <span class="gallery-swatch__color" style={{ background: `var(--${name})` }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

interface PairViewProps {
  color: string;
  ground: string;
  look: unknown;
}

/** The figure, in its own colours where they are for words. */
function PairView({ color, ground, look }: PairViewProps) {
  const element = useRef<HTMLSpanElement>(null);
  const [ratio, setRatio] = useState<number>();
  const isForWords = PAIRS.some((pair) => pair.color === color && pair.least >= 4.5);

  useLayoutEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const gone = new AbortController();
    const measure = () => {
      if (element.current === null) return;
      const { borderTopColor, backgroundColor } = getComputedStyle(element.current);
      const [one, other] = [rgbOf(borderTopColor), rgbOf(backgroundColor)];
      setRatio(one === undefined || other === undefined ? undefined : contrast(one, other));
    };
    measure();
    scheme.addEventListener('change', measure, { signal: gone.signal });
    return () => gone.abort();
  }, [look]);

  return (
    <span
      ref={element}
      class="gallery-pair"
      style={{
        background: `var(--${ground})`,
        borderColor: `var(--${color})`,
        color: isForWords ? `var(--${color})` : 'var(--ink)',
      }}
    >
      {ratio === undefined ? '–' : ratio.toFixed(1)}
    </span>
  );
}
