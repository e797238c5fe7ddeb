import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OnProgress } from './carry';
import type { Outcome } from './transfer-outcome';

/** Something that takes its time, as it can be shown. */
export interface Work {
  label: string;
  value?: number;
  max?: number;
  onCancel?: () => void;
}

export interface Doing {
  signal: AbortSignal;
  /** What is being done now, and how far that is. From `isFinal` on it cannot be stopped. */
  say: (label: string, isFinal?: boolean) => void;
  onProgress: OnProgress;
}

/** Shown in hundredths: more of them would only keep the page busy. */
const STEPS = 100;

/** One piece of work at a time: how far it is, and what came of it. Leaving the view stops it. */
export function useTransferWork() {
  const [work, setWork] = useState<Work>();
  const [outcome, setOutcome] = useState<Outcome>({ what: 'nothing' });
  const control = useRef<AbortController | null>(null);

  useEffect(() => () => control.current?.abort(), []);

  const attempt = useCallback(async (label: string, act: (doing: Doing) => Promise<Outcome>) => {
    const mine = new AbortController();
    control.current = mine;
    const onCancel = () => mine.abort();
    let shown = -1;
    setOutcome({ what: 'nothing' });
    setWork({ label, onCancel });
    try {
      const came = await act({
        signal: mine.signal,
        say: (next, isFinal = false) => {
          shown = -1;
          setWork({ label: next, ...(isFinal ? {} : { onCancel }) });
        },
        onProgress: (done, of) => {
          const step = of === 0 ? 0 : Math.floor((done / of) * STEPS);
          if (step === shown) return;
          shown = step;
          setWork((now) => now && { ...now, value: done, max: Math.max(of, 1) });
        },
      });
      setOutcome(came);
    } catch (error) {
      setOutcome(mine.signal.aborted ? { what: 'cancelled' } : await failureOf(error));
    }
    setWork(undefined);
  }, []);

  return { work, outcome, attempt };
}

async function failureOf(error: unknown): Promise<Outcome> {
  const { faultOf } = await import('./carry');
  return { what: 'failed', ...faultOf(error) };
}
