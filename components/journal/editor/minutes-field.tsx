import { useState } from 'preact/hooks';
import { TextField } from '@/components/ui/field';
import { t } from '@/utils/words/words';

/** Minutes that an entry can hold. */
const MOST_MINUTES = 100_000;

interface MinutesFieldProps {
  label: string;
  hint?: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** Whole minutes, in figures. */
export function MinutesField({ label, hint, value, onChange }: MinutesFieldProps) {
  // What is no number stays as it was typed, to be put right.
  const [typed, setTyped] = useState({ text: inFigures(value), value });
  const text = typed.value === value ? typed.text : inFigures(value);
  return (
    <TextField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={text}
      error={isMinutes(text) ? undefined : t('editor.notMinutes')}
      onInput={(now) => {
        const figures = now.trim();
        const minutes = figures !== '' && isMinutes(figures) ? Number(figures) : undefined;
        setTyped({ text: now, value: minutes });
        onChange(minutes);
      }}
    />
  );
}

const inFigures = (value: number | undefined) => String(value ?? '');

function isMinutes(text: string): boolean {
  return /^\s*\d*\s*$/.test(text) && Number(text) <= MOST_MINUTES;
}
