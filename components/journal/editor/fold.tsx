import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui/disclosure';

interface FoldProps {
  summary: string;
  /** Something is in it: it opens by itself, and stays as the reader then leaves it. */
  isFilled: boolean;
  children: ComponentChildren;
}

/** A part of the form that is rarely needed. */
export function Fold({ summary, isFilled, children }: FoldProps) {
  const [wasFilled, setWasFilled] = useState(isFilled);
  if (isFilled && !wasFilled) setWasFilled(true);
  return (
    <Disclosure summary={summary} startsOpen={wasFilled}>
      {children}
    </Disclosure>
  );
}
