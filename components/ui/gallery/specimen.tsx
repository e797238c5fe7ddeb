import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Heading, Text } from '../text';

interface FamilyProps {
  title: string;
  /** What the family is for. */
  about?: string;
  children: ComponentChildren;
}

/** The id under which the gallery's list of contents finds a family. */
export const familyId = (title: string) => title.toLowerCase().replaceAll(/\W+/g, '-');

/** Components that belong together. */
export function Family({ title, about, children }: FamilyProps) {
  const id = familyId(title);
  return (
    <section class="gallery-family" aria-labelledby={id}>
      <Heading level={2} id={id} display>
        {title}
      </Heading>
      {about === undefined ? null : <Text as="soft">{about}</Text>}
      <div class="gallery-family__specimens">{children}</div>
    </section>
  );
}

interface SpecimenProps {
  /** The component, or its state. */
  name: string;
  /** Across the whole page. */
  wide?: boolean;
  children: ComponentChildren;
}

/** One component in one state. */
export function Specimen({ name, wide, children }: SpecimenProps) {
  const id = useId();
  return (
    <div
      class={wide === true ? 'gallery-specimen gallery-specimen--wide' : 'gallery-specimen'}
      role="group"
      aria-labelledby={id}
    >
      <p id={id} class="gallery-specimen__name">
        {name}
      </p>
      {children}
    </div>
  );
}
