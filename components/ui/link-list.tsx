import './link-list.css';

interface LinkListProps {
  label: string;
  links: readonly { href: string; text: string; details: string }[];
}

/** Links out, each in a tab of its own, with a line about each. */
export function LinkList({ label, links }: LinkListProps) {
  return (
    <ul class="ui-link-list" aria-label={label}>
      {links.map((link) => (
        <li key={`${link.href} ${link.details}`}>
          <a href={link.href} target="_blank" rel="noreferrer">
            {link.text}
          </a>
          <span class="ui-link-list__details">{link.details}</span>
        </li>
      ))}
    </ul>
  );
}
