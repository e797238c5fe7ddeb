import type { ComponentChildren } from 'preact';
import { t } from '@/utils/words/words';
import { LinkButton } from './button';
import { Mark } from './mark';
import './page-header.css';

interface PageHeaderProps {
  title: string;
  /** Other pages of Sidelight. */
  links?: readonly { href: string; text: string }[];
  /** What can be done from here, before the links. */
  actions?: ComponentChildren;
}

/** The head of a page in a tab of its own. */
export function PageHeader({ title, links = [], actions }: PageHeaderProps) {
  return (
    <header class="ui-page-header">
      <h1 class="ui-page-header__title">
        <Mark />
        {title}
      </h1>
      <div class="ui-page-header__ways">
        {actions}
        {links.length === 0 ? null : (
          <nav aria-label={t('manifest.name')}>
            {links.map((link) => (
              <LinkButton key={link.href} tone="quiet" href={link.href}>
                {link.text}
              </LinkButton>
            ))}
          </nav>
        )}
      </div>
    </header>
  );
}
