import type { CDPSession, Page } from 'playwright-core';
import { until } from '@/scripts/until';

/** In CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/**
 * Resolves with the size of what has that role and name in a page of Chromium's, once it is there.
 * It is looked for as assistive technology does, from which closed roots hide nothing.
 */
export async function sizeOf(page: Page, role: string, name: string): Promise<Size> {
  const session = await page.context().newCDPSession(page);
  try {
    return await until(`${role} “${name}”`, () => find(session, role, name));
  } finally {
    await session.detach();
  }
}

async function find(session: CDPSession, role: string, name: string): Promise<Size | undefined> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find((one) => one.role?.value === role && one.name?.value === name);
  if (node?.backendDOMNodeId === undefined) return undefined;
  const { model } = await session.send('DOM.getBoxModel', {
    backendNodeId: node.backendDOMNodeId,
  });
  return { width: model.width, height: model.height };
}
