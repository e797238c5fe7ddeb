import type { Page } from 'puppeteer-core';
import { until } from '@/scripts/until';
import { js } from './seeing';
import type { Place, Role, Surface, Target, View } from './stage';

/**
 * The driver lists neither a sidebar that is framed in a page of the extension's own nor Firefox's
 * own sidebar. Any page of the extension's can see both.
 */
const SIDEBAR = `browser.extension.getViews().find(
  (view) => view.location.pathname === '/sidepanel.html')`;

/** The only sidebar there is, as it is seen from a page of the extension's. */
export function sidebarSeenFrom(page: Page): Surface {
  return {
    evaluate: <Value>(expression: string) =>
      page.evaluate(`(() => { with (${SIDEBAR}) { return ${expression}; } })()`) as Promise<Value>,
  };
}

/** The sidebar docked at the right of a page of the extension's. */
export function sidebarDockedIn(page: Page): View {
  const sidebar = sidebarSeenFrom(page);
  const click = async (target: Target) => {
    const { x, y } = await until(String(target), () =>
      sidebar.evaluate<Place | null>(middleOf(target)),
    );
    const left = (await page.evaluate('document.documentElement.clientWidth')) as number;
    const width = await sidebar.evaluate<number>('innerWidth');
    await page.mouse.click(left - width + x, y);
  };
  return {
    ...sidebar,
    click,
    type: async (target, text) => {
      await click(target);
      await page.keyboard.type(text);
    },
    choose: () => Promise.reject(new Error('Nothing is chosen from a list here.')),
  };
}

/** What has that role, in Sidelight's pages. */
const WITH_ROLE: Record<Role, string> = {
  button: 'button:not([role])',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  searchbox: 'input[type=search]',
  tab: '[role=tab]',
  textbox: 'textarea, input[type=text]',
};

/** An expression: brings the target to the middle of what is seen, and is its place, or null. */
function middleOf(target: Target): string {
  const [selector, name] =
    typeof target === 'string' ? [target, null] : [WITH_ROLE[target[0]], target[1]];
  return `(() => {
    const nameOf = (one) => one.ariaLabel ?? one.labels?.[0]?.innerText ?? one.innerText;
    const found = [...document.querySelectorAll(${js(selector)})]
      .find((one) => ${name === null} || nameOf(one).trim() === ${js(name ?? '')});
    if (found === undefined) return null;
    found.scrollIntoView({ block: 'center' });
    const box = found.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  })()`;
}
