import { useId } from 'preact/hooks';
import { t } from '@/utils/words/words';
import { Button } from './button';
import './progress.css';

interface ProgressProps {
  /** What is going on: "Reading the file". */
  label: string;
  /** Of `max`; left out while nobody can know. */
  value?: number;
  /** 1 where it is left out. */
  max?: number;
  /** How far it is, in words: "Step 2 of 6". */
  details?: string;
  /** Stops it. Left out for what cannot be stopped, or needs no stopping. */
  onCancel?: () => void;
}

/** How far something is. */
export function Progress({ label, value, max = 1, details, onCancel }: ProgressProps) {
  const id = useId();
  return (
    <div class="ui-progress">
      <div class="ui-progress__line">
        <label class="ui-progress__label" for={id}>
          {label}
        </label>
        {details === undefined ? null : (
          <span id={`${id}-details`} class="ui-progress__details">
            {details}
          </span>
        )}
      </div>
      <div class="ui-progress__line">
        <progress
          id={id}
          class="ui-progress__bar"
          aria-describedby={details === undefined ? undefined : `${id}-details`}
          max={max}
          {...(value === undefined ? {} : { value })}
        />
        {onCancel === undefined ? null : (
          <Button tone="quiet" small onClick={onCancel}>
            {t('ui.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
