import type { ComponentChildren } from 'preact';
import { Stack } from '@/components/ui/layout';
import { Heading } from '@/components/ui/text';

interface PartProps {
  title: string;
  level?: 2 | 3;
  children: ComponentChildren;
}

/** A part of a card or of a list, below its heading. */
export function Part({ title, level = 3, children }: PartProps) {
  return (
    <Stack gap="tight">
      <Heading level={level}>{title}</Heading>
      {children}
    </Stack>
  );
}
