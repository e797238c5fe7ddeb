import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  /** `problem` is read out at once; `news` when there is a pause. */
  tone?: 'news' | 'problem';
  /** One sentence each, below what the notice says. */
  points?: readonly string[];
  /** Buttons. */
  actions?: ComponentChildren;
  /** It stands in a region that is read out by itself. */
  isWithin?: boolean;
  children: ComponentChildren;
}

/** Something that happened and stays until it is dealt with. */
export function Notice({ tone = 'news', points = [], actions, isWithin, children }: NoticeProps) {
  const role = tone === 'problem' ? 'alert' : isWithin === true ? undefined : 'status';
  return (
    <div class={`ui-notice ui-notice--${tone}`} role={role}>
      <p>{children}</p>
      {points.length === 0 ? null : (
        <ul class="ui-notice__list">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {actions === undefined ? null : <div class="ui-notice__actions">{actions}</div>}
    </div>
  );
}
