import type { Sender } from './protocol';

/** The parts of `runtime.MessageSender` that tell contexts apart. All are set by the browser. */
export interface SenderInfo {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
}

/** This extension's own id and origin (`chrome-extension://…`, no slash at its end). */
export interface Self {
  id: string;
  origin: string;
}

const VIEWS: Record<string, Sender> = {
  '/sidepanel.html': 'sidepanel',
  '/journal.html': 'journal',
  '/options.html': 'options',
  '/welcome.html': 'welcome',
  '/rehearsal.html': 'rehearsal',
};

/**
 * Which kind of context a message came from, or undefined for one that may say nothing: another
 * extension, a page of ours that is not in the protocol, a content script in a subframe.
 */
export function senderKind(sender: SenderInfo, self: Self): Sender | undefined {
  if (sender.id !== self.id) return undefined;
  if (sender.url === undefined) return undefined;
  const url = new URL(sender.url);
  // `origin` of an extension's address is "null" in some browsers: compare the parts it is made of.
  if (`${url.protocol}//${url.host}` === self.origin) return VIEWS[url.pathname];
  const isPage = url.protocol === 'https:' || url.protocol === 'http:';
  return isPage && sender.tab?.id !== undefined && sender.frameId === 0 ? 'content' : undefined;
}

/** True for an extension page framed in a tab: it must show its one-time key first. */
export function isFramed(sender: SenderInfo): boolean {
  return sender.tab !== undefined && sender.frameId !== 0;
}

/** The tab a message came from. @throws of one that came from none */
export function tabOf(sender: SenderInfo): number {
  if (sender.tab?.id === undefined) throw new Error('This request comes from a tab.');
  return sender.tab.id;
}
