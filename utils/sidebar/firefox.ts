import { browser } from 'wxt/browser';

/** Firefox's own sidebar, which the shared API types leave out. */
interface SidebarAction {
  toggle(): Promise<void>;
  open(): Promise<void>;
  close(): Promise<void>;
}

export const sidebarAction: SidebarAction | undefined = (
  browser as { sidebarAction?: SidebarAction }
).sidebarAction;
