import type { Person } from './people';

/** A round with a person's initials. */
export function Avatar({ person }: { person: Person }) {
  const initials = person.name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
    .slice(-2);
  return (
    <span class={`practice-avatar practice-avatar--${person.colour}`} aria-hidden="true">
      {initials}
    </span>
  );
}
