import { describe, expect, it } from 'vitest';
import { requests, type RequestName, type Sender } from '@/utils/messages/protocol';
import { isFramed, senderKind, type SenderInfo } from '@/utils/messages/sender';
import { refuse } from '@/utils/messages/server';

const self = { id: 'sidelight', origin: 'chrome-extension://sidelight' };
const view = (page: string): SenderInfo => ({ id: self.id, url: `${self.origin}/${page}` });
const inTab = { tab: { id: 7 }, frameId: 0 };

const senders: Record<Exclude<Sender, 'background'>, SenderInfo> = {
  content: { id: self.id, url: 'https://x.com/home', ...inTab },
  sidepanel: view('sidepanel.html?tab=7'),
  journal: { ...view('journal.html'), ...inTab },
  options: { ...view('options.html'), ...inTab },
  welcome: { ...view('welcome.html'), ...inTab },
  rehearsal: { ...view('rehearsal.html#/home'), ...inTab },
};
const names = Object.keys(requests) as RequestName[];

describe('who is who', () => {
  it.each(Object.entries(senders))('knows %s', (kind, sender) => {
    expect(senderKind(sender, self)).toBe(kind);
  });

  it.each<[string, SenderInfo]>([
    ['another extension', { id: 'other', url: 'chrome-extension://other/sidepanel.html' }],
    ['another extension that names our page', { ...view('sidepanel.html'), id: 'other' }],
    [
      'a page whose address begins like ours',
      { id: self.id, url: 'https://sidelight/sidepanel.html' },
    ],
    ['a content script in a frame of a page', { ...senders.content, frameId: 3 }],
    ['a page of ours that is not in the protocol', view('elsewhere.html')],
    ['nobody', { id: self.id }],
  ])('knows nothing of %s', (_who, sender) => {
    expect(senderKind(sender, self)).toBeUndefined();
    for (const name of names)
      expect(refuse(name, senderKind(sender, self))).toMatchObject({ ok: false });
  });

  it('tells a docked frame from a panel and from a tab', () => {
    expect(isFramed({ ...senders.sidepanel, tab: { id: 7 }, frameId: 12 })).toBe(true);
    expect(isFramed(senders.sidepanel)).toBe(false);
    expect(isFramed({ ...senders.sidepanel, ...inTab })).toBe(false);
  });
});

describe.each(names)('%s', (name) => {
  it.each(Object.entries(senders))('from %s: as the protocol says', (kind, sender) => {
    const allowed = (requests[name].from as readonly string[]).includes(kind);
    if (allowed) expect(refuse(name, senderKind(sender, self))).toBeNull();
    else
      expect(refuse(name, senderKind(sender, self))).toMatchObject({
        ok: false,
        failure: { code: 'refused' },
      });
  });
});

it('lets a content script read nothing of the journal', () => {
  const open = names.filter((name) =>
    (requests[name].from as readonly string[]).includes('content'),
  );
  expect(open.sort()).toEqual([
    'dock/issue',
    'prompts/begin',
    'prompts/decide',
    'prompts/open',
    'prompts/record',
    'prompts/save-draft',
    'sidebar/open',
  ]);
});
