import { defineBackground } from 'wxt/utils/define-background';
import { Repository } from '@/utils/journal/store/repository';
import { isAdmitted, issueKey, redeemKey } from '@/utils/messages/admission';
import type { NoticeName } from '@/utils/messages/protocol';
import { answerAll } from '@/utils/messages/server';
import type { SenderInfo } from '@/utils/messages/sender';
import { tell } from '@/utils/messages/wire';
import { serveSidebar } from '@/utils/sidebar/placement';
import { keepPageWords } from '@/utils/words/page-words';
import { welcomeAtInstall } from '@/utils/welcome';

/** Owns the journal and answers for it. May be stopped and started at any moment. */
export default defineBackground(() => {
  const journal = new Repository();
  const sidebar = serveSidebar();
  keepPageWords();
  welcomeAtInstall();

  const changed = <Value>(value: Value, ...what: NoticeName[]): Value => {
    for (const notice of what) tell(notice);
    return value;
  };

  answerAll(
    {
      'entries/list': ({ query, bin, limit }) => journal.list(query, bin, limit),
      'entries/get': ({ id }) => journal.get(id),
      'entries/save': async ({ id, baseRevision, content, draftId }) =>
        changed(
          await journal.save(id, baseRevision, content, draftId),
          'entries/changed',
          'drafts/changed',
        ),
      'entries/delete': async ({ id }) => changed(await journal.delete(id), 'entries/changed'),
      'entries/restore': async ({ id }) => changed(await journal.restore(id), 'entries/changed'),
      'drafts/list': () => journal.listDrafts(),
      'drafts/put': async ({ draft }) => changed(await journal.putDraft(draft), 'drafts/changed'),
      'drafts/drop': async ({ id }) => {
        await journal.dropDraft(id);
        return changed(null, 'drafts/changed');
      },
      'journal/export': () => journal.contents(),
      'journal/import': async ({ importId, entries, drafts }) =>
        changed(
          await journal.import(importId, { entries, drafts }),
          'entries/changed',
          'drafts/changed',
        ),
      'journal/last-import': () => journal.lastImport(),
      'journal/undo-import': async ({ importId }) =>
        changed(
          { removed: await journal.undoImport(importId) },
          'entries/changed',
          'drafts/changed',
        ),
      'sidebar/open': (_payload, sender) => sidebar.openFor(tabOf(sender)),
      'dock/issue': async (_payload, sender) => ({ key: await issueKey(tabOf(sender)) }),
      'dock/redeem': async ({ key }, sender) => ({
        trusted: await redeemKey(key, sender),
        tabId: tabOf(sender),
      }),
    },
    isAdmitted,
  );
});

function tabOf(sender: SenderInfo): number {
  if (sender.tab?.id === undefined) throw new Error('This request comes from a tab.');
  return sender.tab.id;
}
