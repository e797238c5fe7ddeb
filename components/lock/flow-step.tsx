import type { ComponentChildren } from 'preact';
import { Heading } from '@/components/ui/text';
import './lock.css';

interface FlowStepProps {
  title: string;
  level: 2 | 3;
  children: ComponentChildren;
}

/** One step of several; reading goes on at its heading. */
export function FlowStep({ title, level, children }: FlowStepProps) {
  return (
    <section class="lock-flow">
      <Heading level={level} takesFocus>
        {title}
      </Heading>
      {children}
    </section>
  );
}
