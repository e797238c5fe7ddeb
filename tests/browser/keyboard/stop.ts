/** What has the focus, as assistive technology is told of it. */
export interface Stop {
  /** An ARIA role; `summary` for that of a disclosure, `page` while nothing has the focus. */
  role: string;
  name: string;
  /**
   * Such as `expanded` or `collapsed`, `checked` or `unchecked`, `selected`, `invalid`, `disabled`,
   * and of a link where it leads: `to https://…`.
   */
  states: string[];
}

/** The name in full, or what it must fit. */
export type Name = string | RegExp;

export function isStop(stop: Stop, role: string, name: Name): boolean {
  return (
    stop.role === role && (typeof name === 'string' ? stop.name === name : name.test(stop.name))
  );
}

/** As in: button “Menu” (collapsed). */
export function inWords({ role, name, states }: Stop): string {
  const more = states.length === 0 ? '' : ` (${states.join(', ')})`;
  return `${role} “${name}”${more}`;
}
