import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { PackStore } from '@/utils/guidance/packs/store/pack-store';
import type { Draft } from '@/utils/journal/entry';
import { autoLock } from '@/utils/journal/store/auto-lock';
import { backupFolder } from '@/utils/journal/store/backup-folder';
import { exportAll } from '@/utils/journal/store/export';
import { followUpBadge } from '@/utils/journal/store/follow-up-badge';
import { Journal } from '@/utils/journal/store/journal';
import { isAdmitted, issueKey, redeemKey } from '@/utils/messages/admission';
import { answerFolders } from '@/utils/messages/folder-channel';
import { answerExports } from '@/utils/messages/export-server';
import type { NoticeName } from '@/utils/messages/protocol';
import { answerAll } from '@/utils/messages/server';
import { tabOf } from '@/utils/messages/sender';
import { tell } from '@/utils/messages/wire';
import { servePrompts } from '@/utils/prompts/store/serve';
import { takeAsked } from '@/utils/sidebar/asked';
import { serveDoors } from '@/utils/sidebar/doors';
import { serveSidebar } from '@/utils/sidebar/placement';
import { keepPageWords } from '@/utils/words/page-words';
import { welcomeAtInstall } from '@/utils/welcome';

/** ms in which an answer is there, as a rule. */
const SHORTLY = 2;

/** Owns the journal and answers for it. May be stopped and started at any moment. */
export default defineBackground(() => {
  const changed = (...what: NoticeName[]) => {
    // Whoever asked hears first: what follows would take the processor from the answer.
    setTimeout(() => {
      for (const notice of what) tell(notice);
      if (!what.includes('entries/changed')) return;
      countFollowUps();
      journal.entriesChanged();
      backup.changed();
    }, SHORTLY);
  };
  const journal = new Journal({ changed });
  const countFollowUps = followUpBadge(journal);
  const lock = autoLock(journal);
  const backup = backupFolder(journal);
  const sidebar = serveSidebar();
  const packs = new PackStore();
  serveDoors(sidebar, packs);
  keepPageWords();
  welcomeAtInstall();

  const open = async () => {
    await lock.guard();
    return journal.opened();
  };
  const putDraft = async (draft: Draft) => {
    const kept = await (await open()).putDraft(draft);
    changed('drafts/changed');
    return kept;
  };
  const change = async (work: Promise<number>) => {
    try {
      const count = await work;
      if (count > 0) changed('entries/changed');
      return { changed: count };
    } catch (error) {
      // Of many, some may have been changed before it came to that.
      changed('entries/changed');
      throw error;
    }
  };

  answerAll(
    {
      'entries/list': async ({ query, bin, offset, limit }) =>
        (await open()).list(query, bin, offset, limit),
      'entries/ids': async ({ query, bin }) => ({ ids: await (await open()).ids(query, bin) }),
      'entries/days': async ({ query, from, before }) => ({
        days: await (await open()).days(query, from, before),
      }),
      'entries/get': async ({ id }) => (await open()).get(id),
      'entries/save': async ({ id, baseRevision, content, draftId }) => {
        const saved = await (await open()).save(id, baseRevision, content, draftId);
        changed('entries/changed', 'drafts/changed');
        return saved;
      },
      'entries/delete': async ({ ids }) => change((await open()).delete(ids)),
      'entries/restore': async ({ ids }) => change((await open()).restore(ids)),
      'entries/purge': async ({ ids }) => change((await open()).purge(ids)),
      'entries/set-themes': async ({ ids, add, remove }) =>
        change((await open()).setThemes(ids, add, remove)),
      'entries/versions': async ({ id }) => ({ versions: await (await open()).versions(id) }),
      'entries/forget-versions': async ({ id }) => change((await open()).forgetVersions(id)),
      'themes/list': async () => (await open()).labels(),
      'themes/rename': async ({ what, name, to }) =>
        change((await open()).renameLabel(what, name, to)),
      'follow-ups/list': async () => ({ followUps: await (await open()).followUps() }),
      'follow-ups/count': async ({ by }) => ({
        count: (await (await open()).due(Date.parse(by))).count,
      }),
      'follow-ups/set-done': async ({ id, due, text, done }) =>
        change((await open()).setFollowUpDone(id, due, text, done)),
      'drafts/list': async () => (await open()).listDrafts(),
      'drafts/put': ({ draft }) => putDraft(draft),
      'drafts/drop': async ({ id }) => {
        await (await open()).dropDraft(id);
        changed('drafts/changed');
        return null;
      },

      'journal/state': async () => {
        await lock.guard();
        return journal.state();
      },
      'journal/unreadable': async () => ({ records: await (await open()).unreadable() }),
      'journal/acknowledge-emptied': async () => {
        await journal.acknowledgeEmptied();
        return null;
      },
      'vault/unlock': async ({ secret }) => {
        const opened = await journal.unlock(secret);
        if (opened) await lock.used();
        return { opened };
      },
      'vault/lock': async () => {
        await lock.lock();
        return null;
      },
      'vault/used': async () => {
        await lock.used();
        return null;
      },
      'vault/protect': async ({ passphrase, recoveryCode }) => {
        const done = await journal.protect(passphrase, recoveryCode);
        if (done) await lock.used();
        return { done };
      },
      'vault/cancel': () => {
        journal.cancelMove();
        return Promise.resolve(null);
      },
      'vault/change': async ({ secret, passphrase, recoveryCode }) => ({
        opened: await journal.change(secret, { passphrase, recoveryCode }),
      }),
      'vault/unprotect': async ({ secret }) => ({ opened: await journal.unprotect(secret) }),

      'import/begin': async ({ importId }) => {
        await (await open()).imports.begin(importId);
        return null;
      },
      'import/add': async ({ importId, part, ...records }) => {
        await (await open()).imports.add(importId, part, records);
        return null;
      },
      'import/commit': async ({ importId, parts }) => {
        const reply = await (await open()).imports.commit(importId, parts);
        await journal.acknowledgeEmptied();
        changed('entries/changed', 'drafts/changed');
        return reply;
      },
      'import/cancel': async () => {
        await (await open()).imports.cancel();
        return null;
      },
      'journal/last-import': async () => (await open()).imports.last(),
      'journal/undo-import': async ({ importId }) => {
        const removed = await (await open()).imports.undo(importId);
        changed('entries/changed', 'drafts/changed');
        return { removed };
      },

      'backup/state': () => backup.state(),
      'backup/now': () => backup.now(),
      'backup/stop': async () => {
        await backup.stop();
        return null;
      },

      'packs/list': () => packs.list(),
      'packs/read': ({ upload, chunk }) => packs.read(upload, chunk),
      'packs/put': async ({ upload, chunk, text }) => {
        await packs.put(upload, chunk, text);
        return null;
      },
      'packs/add': async (pack) => {
        const added = await packs.add(pack);
        changed('packs/changed');
        return added;
      },
      'packs/set-removed': async ({ id, isRemoved }) => {
        await packs.setRemoved(id, isRemoved);
        changed('packs/changed');
        return null;
      },
      ...servePrompts(sidebar, putDraft),

      'sidebar/open': (_payload, sender) => sidebar.openFor(tabOf(sender)),
      'sidebar/take-asked': ({ windowId }, sender) => takeAsked(sender, windowId),
      'dock/issue': async (_payload, sender) => ({ key: await issueKey(tabOf(sender)) }),
      'dock/redeem': async ({ key }, sender) => ({
        trusted: await redeemKey(key, sender),
        tabId: tabOf(sender),
      }),
    },
    isAdmitted,
  );
  answerExports(async function* () {
    yield* exportAll(await open());
  }, isAdmitted);

  answerFolders(backup);

  browser.commands.onCommand.addListener((command) => {
    if (command === 'lock-journal') void lock.lock();
  });
});
