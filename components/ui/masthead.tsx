import type { ComponentChildren } from 'preact';
import { t } from '@/utils/words/words';
import { Mark } from './mark';
import './masthead.css';

interface MastheadProps {
  /** Where one is, in a few words; read out when it changes. */
  where: string;
  menu?: ComponentChildren;
  children?: ComponentChildren;
}

/** The name, where one is, and what is always there. */
export function Masthead({ where, menu, children }: MastheadProps) {
  return (
    <header class="ui-masthead">
      <div class="ui-masthead__line">
        <h1 class="ui-masthead__brand">
          <Mark />
          {t('manifest.name')}
        </h1>
        <p class="ui-masthead__where" role="status">
          {where}
        </p>
        {menu}
      </div>
      {children}
    </header>
  );
}
