import type { CDPSession, Page } from 'playwright-core';
import { viewOf } from '../journey/playwright';
import { Hands } from './hands';
import type { Stop } from './stop';

type Node = Awaited<ReturnType<typeof tree>>[number];

/** Hands on a page in Chromium. What has the focus is read from the browser's accessibility tree. */
export async function chromiumHands(page: Page): Promise<Hands> {
  const session = await page.context().newCDPSession(page);
  const keys = {
    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.type(text),
  };
  return new Hands(viewOf(page), keys, () => focused(session));
}

/** The whole accessibility tree of a page, in its order; what is left out of it is left out here. */
export async function treeOf(page: Page): Promise<Stop[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node: Node): Node[] => [
      ...(node.ignored ? [] : [node]),
      ...(node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child === undefined ? [] : inOrder(child);
      }),
    ];
    const root = nodes.find(({ parentId }) => parentId === undefined);
    return root === undefined ? [] : inOrder(root).map(stopOf);
  } finally {
    await session.detach();
  }
}

async function focused(session: CDPSession): Promise<Stop> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
    objectGroup: 'focused',
  });
  if (result.objectId === undefined) return NOTHING;
  try {
    const [node] = await tree(session, result.objectId);
    return node === undefined ? NOTHING : stopOf(node);
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'focused' });
  }
}

const NOTHING: Stop = { role: 'page', name: '', states: [] };

async function tree(session: CDPSession, objectId: string) {
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId,
    fetchRelatives: false,
  });
  return nodes;
}

function stopOf({ role, name, properties = [] }: Node): Stop {
  const states = properties.flatMap(({ name: property, value }) =>
    stateOf(property, String(value.value)),
  );
  return { role: roleOf(String(role?.value)), name: String(name?.value ?? '').trim(), states };
}

function roleOf(role: string): string {
  if (role.startsWith('DisclosureTriangle')) return 'summary';
  // The body has the focus when nothing else does.
  return role === 'RootWebArea' || role === 'none' ? 'page' : role;
}

const EITHER: Record<string, [yes: string, no: string]> = {
  expanded: ['expanded', 'collapsed'],
  checked: ['checked', 'unchecked'],
  pressed: ['pressed', 'not pressed'],
  selected: ['selected', 'not selected'],
};

function stateOf(property: string, value: string): string[] {
  if (property === 'level') return [`level ${value}`];
  if (property === 'url') return [`to ${value}`];
  if (property === 'live') return [`live ${value}`];
  const either = EITHER[property];
  if (either !== undefined) return [value === 'true' ? either[0] : either[1]];
  const isSo = ['disabled', 'invalid', 'modal', 'focusable'].includes(property);
  return isSo && value === 'true' ? [property] : [];
}
